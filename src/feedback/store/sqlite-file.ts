import { closeSync, mkdirSync, openSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { unusable } from './sqlite-errors.ts';

/** Only who runs the endpoint reads what readers wrote; SQLite gives its log the same rights. */
const OWNER_ONLY = 0o600;

/**
 * The vote file itself, whatever links lead to it; made if it is not there. SQLite names its log after
 * the file, so that two names of one file would be two logs, and votes in one of them lost.
 *
 * @throws {Error} If it cannot be made, or has a second name by a hard link, which nothing can follow.
 */
export function resolveVoteFile(path: string): string {
	try {
		makeForOwner(path);
		const file = realpathSync(path);
		const { nlink } = statSync(file);
		if (nlink === 1) return file;
		throw new Error(`It has ${nlink} names (hard links). Remove all but one.`);
	} catch (cause) {
		throw unusable(path, cause);
	}
}

/** Make an empty file that only its owner reads; one that is there stays as it is. */
export function makeForOwner(path: string): void {
	mkdirSync(dirname(path), { recursive: true });
	closeSync(openSync(path, 'a', OWNER_ONLY));
}

/**
 * Throws once a file is another than it was when this was made, or gone: SQLite goes on writing to the
 * file it has open, which nobody would find again.
 */
export function watchIdentity(file: string): () => void {
	const known = identityOf(file);
	return () => {
		if (identityOf(file) === known) return;
		throw new Error(
			`The vote file "${file}" was moved or replaced while it was in use. Put it back, or restart the endpoint.`,
		);
	};
}

/** Tells a file from one that was put in its place; `undefined` where there is none. */
function identityOf(file: string): string | undefined {
	const stats = statSync(file, { throwIfNoEntry: false });
	return stats && `${stats.dev}:${stats.ino}`;
}
