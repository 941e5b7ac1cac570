import { partPages } from '../../integrations/compiled/kept-pages.ts';
import { openProject } from '../../read/project.ts';
import { buildFromCompiled } from './build-from-compiled.ts';
import type { BuildTask } from './build-task.ts';
import { runAsChild } from './child-program.ts';

/** A program of its own; see `astro.ts`. */
await runAsChild(async () => {
	// A cast, because the one that starts it is our own and typed by the same contract.
	const task = JSON.parse(process.argv[2] ?? '') as BuildTask;
	const project = await openProject(task.folders);
	if (await buildFromCompiled(project, task)) return;
	await partPages(project);
	// Loaded only here, since that alone takes longer than to build what one edit changes.
	const [{ build }, { astroConfig }] = await Promise.all([
		import('astro'),
		import('../../integrations/astro-config.ts'),
	]);
	await build({ ...astroConfig(project, task), configFile: false, force: task.force });
});
