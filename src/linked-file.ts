import { hash } from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { errorCode } from './error-code.ts';

/**
 * Files that a cache and a built site share: one file with two names, since to copy thousands of them
 * takes longer than to make the one page that changed. Whoever edits the file under one name has edited
 * it under the other; so a cache notes a stamp of each, and takes none whose stamp is another now.
 */

/**
 * Give a file a second name. On a disk that knows none, and on another disk, it is copied.
 *
 * @throws {Error} With the code `EEXIST`, if there is a file of that name.
 */
export function linkFile(from: string, to: string): void {
	try {
		linkSync(from, to);
	} catch (error) {
		if (['EEXIST', 'ENOENT'].includes(errorCode(error))) throw error;
		copyFileSync(from, to);
	}
}

/** Size and time of a file, which are others when somebody has written into it; nothing without one. */
export function stampOf(file: string): string | undefined {
	const stats = statSync(file, { throwIfNoEntry: false });
	return stats && `${stats.size} ${stats.mtimeMs}`;
}

/** The same for every file of a folder, which takes the place of what is there. */
export function linkFolder(from: string, to: string): void {
	rmSync(to, { recursive: true, force: true });
	mkdirSync(to, { recursive: true });
	for (const { name, isFolder } of entriesOf(from)) {
		if (isFolder) mkdirSync(join(to, name), { recursive: true });
		else linkFile(join(from, name), join(to, name));
	}
}

/** Another one whenever a file of the folder is another, is new or is gone. */
export function stampOfFolder(folder: string): string {
	const files = entriesOf(folder).filter(({ isFolder }) => !isFolder);
	const stamps = files.map(({ name }) => `${name} ${stampOf(join(folder, name))}`);
	return hash('sha256', stamps.sort().join('\n'));
}

/** Everything in a folder, each folder before what is in it. */
function entriesOf(folder: string): { name: string; isFolder: boolean }[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.map((entry) => ({
			name: relative(folder, join(entry.parentPath, entry.name)),
			isFolder: entry.isDirectory(),
		}))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
}
