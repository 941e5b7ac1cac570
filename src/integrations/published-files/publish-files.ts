import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from '../../read/cache-folder.ts';
import type { Folders } from '../../read/project.ts';
import { cachedName, makeFile } from './make-file.ts';
import { publishable, type Publishable } from './publishable.ts';

/**
 * Publish every file that a built page names.
 *
 * @param onMade Called for each picture that was encoded and not found in the cache.
 */
export async function publishFiles(
	folders: Folders,
	dist: string,
	onMade: (name: string) => void,
): Promise<void> {
	const all = publishable(folders);
	const wanted = await namedIn(dist, all);
	await mkdir(join(dist, '_astro'), { recursive: true });
	const queue = wanted.entries();
	const worker = async (): Promise<void> => {
		for (const [name, file] of queue) {
			const { bytes, isNew } = await makeFile(folders, name, file);
			await writeFile(join(dist, '_astro', name), bytes);
			if (isNew) onMade(name);
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() }, worker));
	await prune(folders, wanted);
}

/** What the pages name, those included that were kept from the last build. */
async function namedIn(
	dist: string,
	all: ReadonlyMap<string, Publishable>,
): Promise<Map<string, Publishable>> {
	const named = new Map<string, Publishable>();
	if (all.size === 0) return named;
	const pages = await readdir(dist, { recursive: true });
	for (const page of pages.filter((path) => path.endsWith('.html'))) {
		const html = await readFile(join(dist, page), 'utf8').catch(() => '');
		// Our names hold nothing that HTML or an address would write otherwise.
		for (const [, name = ''] of html.matchAll(/\/_astro\/([\w.-]+)/g)) {
			const file = all.get(name);
			if (file) named.set(name, file);
		}
	}
	return named;
}

/** What no page shows any more. */
async function prune(folders: Folders, wanted: ReadonlyMap<string, Publishable>): Promise<void> {
	const folder = cacheFolder(folders, 'pictures');
	const used = new Set(
		[...wanted.values()].flatMap(({ digest, scale }) => (scale ? [cachedName(digest, scale)] : [])),
	);
	for (const name of await readdir(folder)) {
		if (!used.has(name)) await rm(join(folder, name), { force: true });
	}
}
