import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build, type Built } from '../../scripts/lib/astro.ts';
import { userEnvironment } from './environment.ts';

/** A copy of a content root that a test may change, and where its site is built. */
export interface Workshop {
	content: string;
	dist: string;
	build: () => Promise<Built>;
	/** Remove the copy, the site and its cache. */
	clear: () => Promise<void>;
}

export async function workshop(root: string): Promise<Workshop> {
	const folder = await mkdtemp(join(tmpdir(), 'fyr-build-'));
	// The cache is named after the content root, so the copy's name must be like no other.
	const content = join(folder, `content-${basename(folder)}`);
	const dist = join(folder, 'dist');
	await cp(root, content, { recursive: true });
	return {
		content,
		dist,
		build: () => build(['--outDir', dist], userEnvironment({ FYR_CONTENT: content })),
		clear: async () => {
			await rm(folder, { recursive: true });
			await rm(join('.cache', basename(content)), { recursive: true, force: true });
		},
	};
}
