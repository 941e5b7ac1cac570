import { existsSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { sqliteFile } from './store/address.ts';
import { openToRead } from './store/sqlite-database.ts';

/**
 * In one step, which reads the file as it was when it began. Between steps SQLite begins anew if anything
 * was written (sqlite.org, “Online Backup API”): a busy endpoint's file would never be copied.
 */
const ALL_PAGES = 2 ** 31 - 1;

/**
 * Copy a vote file while an endpoint may write to it. To restore it, stop the endpoint and put the copy
 * in the file's place.
 *
 * @param store Address of the store. E.g. `sqlite:.fyr/feedback.db`.
 * @throws {Error} If there is no such file, `file` is there already, or the copy is not whole.
 */
export async function backUp(store: string, file: string): Promise<void> {
	const path = sqliteFile(store);
	if (path === undefined) {
		throw new Error('Only a SQLite file is copied so. For PostgreSQL use pg_dump.');
	}
	if (existsSync(file)) throw new Error(`"${file}" is there already. Name a new file.`);
	const database = openToRead(path);
	try {
		await backup(database, file, { rate: ALL_PAGES });
	} finally {
		database.close();
	}
	const copy = new DatabaseSync(file, { readOnly: true });
	const state = copy.prepare('pragma integrity_check').get()?.['integrity_check'];
	copy.close();
	if (state !== 'ok') throw new Error(`The copy is not whole: ${String(state)}`);
}
