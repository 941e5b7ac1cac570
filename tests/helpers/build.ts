import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Built } from '../../src/commands/building/astro.ts';
import { foldersFor, writeFiles, type Files } from './content.ts';
import { userEnvironment } from './environment.ts';

/** A copy of a content root that a test may change, and where its site is built. */
export interface Workshop {
	content: string;
	dist: string;
	build: () => Promise<Built>;
	/** Remove the copy, the site and its cache. */
	clear: () => Promise<void>;
}

/**
 * @param from Content root to copy, or its files.
 * @param name Of the copy's folder.
 */
export async function workshop(from: string | Files, name = 'content'): Promise<Workshop> {
	const folder = await mkdtemp(join(tmpdir(), 'fyr-build-'));
	const content = join(folder, name);
	const dist = join(folder, 'dist');
	if (typeof from === 'string') await cp(from, content, { recursive: true });
	else writeFiles(content, from);
	const folders = foldersFor(content, dist);
	return {
		content,
		dist,
		build: () =>
			build({ folders, force: false, skipBroken: false, notesAddresses: false }, userEnvironment()),
		clear: async () => {
			await rm(folder, { recursive: true });
			await rm(folders.cache, { recursive: true, force: true });
		},
	};
}
