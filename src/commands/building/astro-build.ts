import { build } from 'astro';
import { astroConfig } from '../../integrations/astro-config.ts';
import { openProject, type Folders } from '../../read/project.ts';
import { failureOf } from './build-failure.ts';

/** What the program is asked to build. */
export interface BuildTask {
	folders: Folders;
	/** Build every page anew. */
	force: boolean;
	/** Leave out files with errors instead of stopping at them. */
	skipBroken: boolean;
	/** Note the addresses in `urls.lock.json`. */
	notesAddresses: boolean;
}

/**
 * A program of its own, which hands what went wrong to the one that started it as data: printed, the
 * cause would have to be looked for among everything else that Astro prints.
 */
try {
	// A cast, because the one that starts it is our own and typed by the same contract.
	const { folders, force, ...run } = JSON.parse(process.argv[2] ?? '') as BuildTask;
	await build({ ...astroConfig(await openProject(folders), run), configFile: false, force });
} catch (error) {
	process.exitCode = 1;
	process.send?.(failureOf(error));
} finally {
	// Astro leaves workers that would keep it from ending.
	process.disconnect?.();
}
