import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from '../../read/cache-folder.ts';
import type { Folders } from '../../read/project.ts';
import { cachedName, makeFile } from './make-file.ts';
import { namedIn } from './named-in.ts';
import { likelyPictures, publishable, type Publishable } from './publishable.ts';

/** Pictures that are open at once, on any machine: each takes its points in memory, four bytes a point. */
const MOST_AT_ONCE = 4;

/** Told of each picture that was encoded and not found in the cache. */
export type OnMade = (name: string, progress: { done: number; toDo: number }) => void;

/**
 * Encode the pictures that articles show into the cache, one after the other, until told to end: while
 * pages are rendered, which keeps one processor busy.
 *
 * @returns To be called when the pages are there; nothing is encoded any more when that is done.
 */
export function encodeAhead(folders: Folders, onMade: OnMade): () => Promise<void> {
	const toDo = notCached(folders, likelyPictures(folders));
	let isOver = false;
	const work = async (): Promise<void> => {
		let done = 0;
		for (const [name, file] of toDo) {
			if (isOver) return;
			// What cannot be encoded is said when a page is found to need it.
			await makeFile(folders, name, file).catch(() => undefined);
			onMade(name, { done: ++done, toDo: toDo.size });
		}
	};
	const working = work();
	return () => {
		isOver = true;
		return working;
	};
}

/** Publish every file that a built page names. */
export async function publishFiles(folders: Folders, dist: string, onMade: OnMade): Promise<void> {
	const all = publishable(folders);
	const wanted = new Map(
		namedIn(dist, cacheFolder(folders, 'named-files')).flatMap((name): [string, Publishable][] => {
			const file = all.get(name);
			return file ? [[name, file]] : [];
		}),
	);
	await mkdir(join(dist, '_astro'), { recursive: true });
	const toDo = notCached(folders, wanted).size;
	let done = 0;
	const queue = wanted.entries();
	const worker = async (): Promise<void> => {
		for (const [name, file] of queue) {
			const { bytes, isNew } = await makeFile(folders, name, file);
			await writeFile(join(dist, '_astro', name), bytes);
			if (isNew) onMade(name, { done: ++done, toDo });
		}
	};
	await Promise.all(Array.from({ length: Math.min(availableParallelism(), MOST_AT_ONCE) }, worker));
	await prune(folders, [...wanted.values(), ...likelyPictures(folders).values()]);
}

function notCached(
	folders: Folders,
	files: ReadonlyMap<string, Publishable>,
): Map<string, Publishable> {
	const cache = cacheFolder(folders, 'pictures');
	return new Map(
		[...files].filter(
			([, { digest, scale }]) => scale && !existsSync(join(cache, cachedName(digest, scale))),
		),
	);
}

/** What no article shows any more. */
async function prune(folders: Folders, wanted: readonly Publishable[]): Promise<void> {
	const folder = cacheFolder(folders, 'pictures');
	const used = new Set(
		wanted.flatMap(({ digest, scale }) => (scale ? [cachedName(digest, scale)] : [])),
	);
	for (const name of await readdir(folder)) {
		if (!used.has(name)) await rm(join(folder, name), { force: true });
	}
}
