import { DatabaseSync } from 'node:sqlite';
import { makeForOwner } from './sqlite-file.ts';
import { isLocked, unusable } from './sqlite-errors.ts';

/**
 * Keep every other process from writing to a vote file, until the returned function is called or this
 * process ends, however it ends: the operating system lets go of the lock.
 *
 * On a file beside it, since a lock on the file itself would keep readers out too.
 *
 * @throws {Error} If another process holds it.
 */
export function lockFile(path: string): () => void {
	const lock = openLock(path);
	try {
		lock.exec('begin exclusive');
	} catch (cause) {
		lock.close();
		if (!isLocked(cause)) throw unusable(path, cause);
		throw new Error(
			`The vote file "${path}" is in use by another process. Stop that one, or name another file in FYR_STORE.`,
			{ cause },
		);
	}
	return () => lock.close();
}

function openLock(path: string): DatabaseSync {
	try {
		makeForOwner(`${path}.lock`);
		return new DatabaseSync(`${path}.lock`, { timeout: 0 });
	} catch (cause) {
		throw unusable(path, cause);
	}
}
