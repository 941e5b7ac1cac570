import { once } from 'node:events';
import { build } from 'astro';
import { astroConfig } from '../../integrations/astro-config.ts';
import { openProject } from '../../read/project.ts';
import { failureOf } from './build-failure.ts';
import type { CompileTask } from './compile-pages.ts';

/** A program of its own; see `compile-pages.ts`. */
// Also where the one that started it is stopped: the next build is not to meet this one.
// eslint-disable-next-line no-restricted-properties -- Whatever is still at work is of no use to anybody.
process.once('disconnect', () => process.exit());
try {
	// A cast, because the one that starts it is our own and typed by the same contract.
	const [task] = (await once(process, 'message')) as [CompileTask];
	const { folders, skipBroken, ...compile } = task;
	const config = astroConfig(await openProject(folders), { skipBroken, compile });
	await build({ ...config, configFile: false });
} catch (error) {
	process.exitCode = 1;
	process.send?.(failureOf(error));
} finally {
	// Astro leaves workers that would keep it from ending.
	process.disconnect?.();
}
