import { buildSteps } from '../../integrations/build-steps.ts';
import {
	hasCompiledOwn,
	isCompiled,
	openCompiled,
} from '../../integrations/compiled/compiled-pages.ts';
import { noneKept, readKept } from '../../integrations/compiled/kept-pages.ts';
import { NeedsAstro } from '../../integrations/compiled/needs-astro.ts';
import { pagesCode, type PagesCode } from '../../integrations/compiled/pages-code.ts';
import { renderPages } from '../../integrations/compiled/render-pages.ts';
import { finishing } from '../../integrations/page-style.ts';
import { projectOf } from '../../integrations/project-module.ts';
import type { Project } from '../../read/project.ts';
import { readAhead } from '../../read/read-ahead.ts';
import {
	codeArticlesOf,
	readForPages,
	stopAtErrors,
	type CodeArticle,
} from '../../read/read-for-pages.ts';
import type { BuildTask } from './build-task.ts';
import { compilePages } from './compile-pages.ts';
import { mayHoldCode } from './may-hold-code.ts';

/**
 * Build from compiled pages: those that an earlier build has compiled, where no code has changed since.
 *
 * @returns Whether it did; if not, nothing is built, and all is up to Astro.
 */
export async function buildFromCompiled(project: Project, task: BuildTask): Promise<boolean> {
	// What a company has Astro do beside may be anything.
	if (Object.keys(project.config.astro).length > 0) return false;
	const { force, skipBroken, notesAddresses } = task;
	const kept = force ? noneKept : await readKept(project);
	if (!kept) return false;
	const withoutArticles = pagesCode(project, [], skipBroken);
	// Of pages that were made with other code of the company's, only Astro knows which show what.
	const isNew = kept === noneKept || !(isCompiled(withoutArticles) || hasCompiledOwn(project));
	const isToCompile = (code: PagesCode): boolean => isNew && !isCompiled(code);
	const compile = (
		code: PagesCode,
		codeArticles: readonly CodeArticle[],
		signal?: AbortSignal,
	): Promise<void> => compilePages({ folders: project, skipBroken, codeArticles, code }, signal);
	const stop = new AbortController();
	// Texts are read meanwhile; where some hold code, which is compiled too, they are read before.
	const ahead =
		isToCompile(withoutArticles) && !mayHoldCode(project.content)
			? compile(withoutArticles, [], stop.signal)
			: undefined;
	ahead?.catch(() => undefined);
	const { config } = project;
	const endReadAhead = readAhead(project);
	const { records, problems } = readForPages({ folders: project, config, skipBroken });
	endReadAhead();
	try {
		if (!skipBroken) stopAtErrors(problems);
	} catch (error) {
		stop.abort();
		throw error;
	}
	const codeArticles = codeArticlesOf(records);
	const code = pagesCode(project, codeArticles, skipBroken);
	if (ahead) await ahead;
	else if (isToCompile(code)) await compile(code, codeArticles);
	// Also where pages are built into a folder outside the root: Astro leaves their code elsewhere.
	if (!isCompiled(code)) return false;
	const steps = buildSteps(project, notesAddresses);
	const compiled = openCompiled(code, projectOf(project, skipBroken));
	return renderPages(project, finishing(compiled, project, code), kept, steps).then(
		() => true,
		(error: unknown) => {
			if (error instanceof Error && error.cause instanceof NeedsAstro) return false;
			throw error;
		},
	);
}
