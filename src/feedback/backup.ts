import { existsSync, renameSync, rmSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { sqliteFile } from './store/address.ts';
import { integrityFault, openToRead } from './store/sqlite-database.ts';
import { makeForOwner, resolveVoteFile } from './store/sqlite-file.ts';
import { lockFile } from './store/sqlite-lock.ts';

/**
 * In one step, which reads the file as it was when it began. Between steps SQLite begins anew if anything
 * was written (sqlite.org, “Online Backup API”): a busy endpoint's file would never be copied.
 */
const ALL_PAGES = 2 ** 31 - 1;

/**
 * Copy a vote file while an endpoint may write to it. `restore()` puts the copy back.
 *
 * @param store Address of the store. E.g. `sqlite:.fyr/feedback.db`.
 * @throws {Error} If there is no such file, `file` is there already, or the copy is damaged.
 */
export async function backUp(store: string, file: string): Promise<void> {
	const path = sqliteFile(store);
	if (path === undefined) {
		throw new Error('Only a SQLite file can be copied this way. For PostgreSQL use pg_dump.');
	}
	if (existsSync(file)) throw new Error(`"${file}" is there already. Name a new file.`);
	// Refuses a file of an older Fyr, or none at all, before anything is made.
	openToRead(path).close();
	await copyDatabase(path, file);
	const fault = faultIn(file);
	if (fault !== undefined) throw new Error(`The copy is damaged: ${fault}`);
}

/**
 * Put a copy in the place of the vote file. The file that was there is kept beside it, with its log: a
 * log that stays behind would be written into the copy.
 *
 * @param store Address of the store. E.g. `sqlite:.fyr/feedback.db`.
 * @param now Names the file that is kept.
 * @returns Where the file that was there is now; `undefined` if there was none.
 * @throws {Error} If there is no such copy, it is damaged, or an endpoint uses the file.
 */
export async function restore(
	store: string,
	copy: string,
	now = new Date(),
): Promise<string | undefined> {
	const named = sqliteFile(store);
	if (named === undefined) {
		throw new Error('Only a SQLite file can be restored this way. For PostgreSQL use pg_restore.');
	}
	if (!existsSync(copy)) throw new Error(`There is no "${copy}".`);
	const fault = faultIn(copy);
	if (fault !== undefined) throw new Error(`"${copy}" is damaged, and is not restored: ${fault}`);
	const wasThere = existsSync(named);
	const path = resolveVoteFile(named);
	const unlock = lockFile(path);
	try {
		const fresh = `${path}.restoring`;
		rmSync(fresh, { force: true });
		await copyDatabase(copy, fresh);
		const kept = `${path}.${now.toISOString().replace(/[:.]/g, '-')}`;
		for (const ending of ['-wal', '-shm', '']) {
			if (existsSync(path + ending)) renameSync(path + ending, kept + ending);
		}
		renameSync(fresh, path);
		if (wasThere) return kept;
		rmSync(kept);
		return undefined;
	} finally {
		unlock();
	}
}

async function copyDatabase(from: string, to: string): Promise<void> {
	makeForOwner(to);
	const database = new DatabaseSync(from, { readOnly: true });
	try {
		await backup(database, to, { rate: ALL_PAGES });
	} finally {
		database.close();
	}
}

function faultIn(file: string): string | undefined {
	const database = new DatabaseSync(file, { readOnly: true });
	try {
		return integrityFault(database);
	} finally {
		database.close();
	}
}
