import { once } from 'node:events';
import { build } from 'astro';
import { astroConfig } from '../../integrations/astro-config.ts';
import { openProject } from '../../read/project.ts';
import { runAsChild } from './child-program.ts';
import type { CompileTask } from './compile-pages.ts';

/** A program of its own; see `compile-pages.ts`. */
await runAsChild(async () => {
	// A cast, because the one that starts it is our own and typed by the same contract.
	const [task] = (await once(process, 'message')) as [CompileTask];
	const { folders, skipBroken, ...compile } = task;
	const config = astroConfig(await openProject(folders), { skipBroken, compile });
	await build({ ...config, configFile: false });
});
