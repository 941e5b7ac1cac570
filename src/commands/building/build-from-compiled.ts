import { buildSteps } from '../../integrations/build-steps.ts';
import { codeKey } from '../../integrations/compiled/code-key.ts';
import { hasCompiled, openCompiled } from '../../integrations/compiled/compiled-pages.ts';
import { readKept } from '../../integrations/compiled/kept-pages.ts';
import { renderPages } from '../../integrations/compiled/render-pages.ts';
import type { Project } from '../../read/project.ts';
import { readForPages, stopAtErrors } from '../../read/read-for-pages.ts';
import type { BuildTask } from './build-task.ts';

/**
 * Build with the pages' code that an earlier build has compiled, if that is the code of today.
 *
 * @returns Whether it was; if not, nothing is built.
 */
export async function buildFromCompiled(
	project: Project,
	{ skipBroken, notesAddresses }: Pick<BuildTask, 'skipBroken' | 'notesAddresses'>,
): Promise<boolean> {
	// What a company has Astro do beside may be anything.
	if (Object.keys(project.config.astro).length > 0 || !hasCompiled(project)) return false;
	const kept = await readKept(project);
	if (!kept) return false;
	const { records, problems } = readForPages({
		folders: project,
		config: project.config,
		skipBroken,
	});
	if (!skipBroken) stopAtErrors(problems);
	const compiled = await openCompiled(project, codeKey(project, records, skipBroken));
	if (!compiled) return false;
	await renderPages(project, compiled, kept, buildSteps(project, notesAddresses));
	return true;
}
