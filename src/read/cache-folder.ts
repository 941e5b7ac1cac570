import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/**
 * Where everything is kept between builds of one content folder. Each has its own, known by its whole
 * path: two that are called `content` do not undo each other's.
 *
 * @param root The company's folder.
 */
export function cacheOf(root: string, content: string): string {
	const name = basename(content).replace(/[^\w-]+/g, '-');
	const key = createHash('sha256').update(resolve(content)).digest('hex').slice(0, 8);
	return resolve(root, '.cache', `${name}-${key}`);
}

/** A folder inside the cache, which is made where it is not there. */
export function cacheFolder({ cache }: { cache: string }, part: string): string {
	const folder = join(cache, part);
	mkdirSync(folder, { recursive: true });
	return folder;
}
