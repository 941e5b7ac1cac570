import { buildSteps } from '../../integrations/build-steps.ts';
import { codeKey } from '../../integrations/compiled/code-key.ts';
import { hasCompiled, openCompiled } from '../../integrations/compiled/compiled-pages.ts';
import { noneKept, readKept } from '../../integrations/compiled/kept-pages.ts';
import { NeedsAstro } from '../../integrations/compiled/needs-astro.ts';
import { renderPages } from '../../integrations/compiled/render-pages.ts';
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
	const compile = (codeArticles: readonly CodeArticle[], signal?: AbortSignal) => {
		const key = codeKey(project, codeArticles, skipBroken);
		return compilePages({ folders: project, skipBroken, codeArticles, key }, signal);
	};
	const isNew = kept === noneKept || !hasCompiled(project);
	const stop = new AbortController();
	// Texts are read meanwhile; where some hold code, which is compiled too, they are read before.
	const ahead = isNew && !mayHoldCode(project.content) ? compile([], stop.signal) : undefined;
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
	const key = codeKey(project, codeArticles, skipBroken);
	if (isNew) await (ahead ?? compile(codeArticles));
	// The company's code has changed, and only Astro knows which pages show what; or pages are built into
	// a folder outside the root, where Astro does not leave their code.
	if (!hasCompiled(project, key)) return false;
	const steps = buildSteps(project, notesAddresses);
	return renderPages(project, openCompiled(project), kept, steps).then(
		() => true,
		(error: unknown) => {
			if (error instanceof Error && error.cause instanceof NeedsAstro) return false;
			throw error;
		},
	);
}
