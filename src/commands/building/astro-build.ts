import { openProject } from '../../read/project.ts';
import { buildFromCompiled } from './build-from-compiled.ts';
import { failureOf } from './build-failure.ts';
import type { BuildTask } from './build-task.ts';
import { CompileError } from './compile-pages.ts';

/**
 * A program of its own, which hands what went wrong to the one that started it as data: printed, the
 * cause would have to be looked for among everything else that Astro prints.
 */
// Also where the one that started it is stopped: the next build is not to meet this one.
// eslint-disable-next-line no-restricted-properties -- Whatever is still at work is of no use to anybody.
process.once('disconnect', () => process.exit());
try {
	// A cast, because the one that starts it is our own and typed by the same contract.
	const task = JSON.parse(process.argv[2] ?? '') as BuildTask;
	const project = await openProject(task.folders);
	if (!(await buildFromCompiled(project, task))) {
		// Loaded only here, since that alone takes longer than to build what one edit changes.
		const [{ build }, { astroConfig }] = await Promise.all([
			import('astro'),
			import('../../integrations/astro-config.ts'),
		]);
		await build({ ...astroConfig(project, task), configFile: false, force: task.force });
	}
} catch (error) {
	process.exitCode = 1;
	process.send?.(error instanceof CompileError ? error.failure : failureOf(error));
} finally {
	// Astro leaves workers that would keep it from ending.
	process.disconnect?.();
}
