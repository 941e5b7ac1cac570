import { hash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/**
 * Where everything is kept between builds of one content root. Each has its own, known by its whole
 * path: two that are called `content` do not undo each other's.
 */
export function cacheOf(root: string): string {
	const name = basename(root).replace(/[^\w-]+/g, '-');
	const key = hash('sha256', resolve(root)).slice(0, 8);
	return resolve('.cache', `${name}-${key}`);
}

/** A folder of it, which is made where it is not there. */
export function cacheFolder(root: string, part: string): string {
	const folder = join(cacheOf(root), part);
	mkdirSync(folder, { recursive: true });
	return folder;
}
