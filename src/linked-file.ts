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

/** Size and time of a file, to be noted. */
export function stampOf(file: string): string {
	const { size, mtimeMs } = statSync(file);
	return `${size} ${mtimeMs}`;
}

/**
 * Whether a file is there and nobody has written into it since its stamp was noted. Of a cache that was
 * unpacked from an archive, times may be those of whole seconds.
 */
export function hasStamp(file: string, stamp: string): boolean {
	const now = statSync(file, { throwIfNoEntry: false });
	const [size, time = NaN] = stamp.split(' ').map(Number);
	if (!now || now.size !== size) return false;
	const isWholeSecond = now.mtimeMs % 1000 === 0;
	return now.mtimeMs === (isWholeSecond ? Math.floor(time / 1000) * 1000 : time);
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
	const stamps = files.map(({ name }) => {
		const { size, mtimeMs } = statSync(join(folder, name));
		return `${name} ${size} ${Math.floor(mtimeMs / 1000)}`;
	});
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
