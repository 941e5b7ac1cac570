import { readdirSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { isArticleFile } from '../model/content-files.ts';
import { cacheFolder } from './cache-folder.ts';
import { contentFiles } from './list-files.ts';
import type { Folders } from './project.ts';
import { siblingProgram } from './sibling-program.ts';

/** Fewer new texts are read before a thread has begun. */
const FEWEST = 200;

/**
 * Have a thread read new texts into the cache, the last first, while the content is read from its first
 * text on: where the two meet, all are there.
 *
 * @returns Ends it.
 */
export function readAhead({ root, content, public: shared, cache, out }: Folders): () => void {
	const files = [...contentFiles(content)].filter(isArticleFile);
	const known = readdirSync(cacheFolder({ cache }, 'texts')).length;
	if (files.length - known < FEWEST) return () => undefined;
	const folders: Folders = { root, content, public: shared, cache, out };
	const thread = new Worker(siblingProgram('read-ahead-thread', import.meta.filename), {
		workerData: { folders, files: files.reverse() } satisfies ReadAheadTask,
	});
	// Whatever goes wrong there is met again, and told, by the one who reads all.
	thread.on('error', () => undefined);
	thread.unref();
	return () => void thread.terminate();
}

/** What the thread is given. */
export interface ReadAheadTask {
	folders: Folders;
	/** From the content root. */
	files: readonly string[];
}
