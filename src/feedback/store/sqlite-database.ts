import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { checkSchema, migrate } from './migrate.ts';
import { unusable } from './sqlite-errors.ts';

/** Long, since it is waited for on a thread of its own; shorter than a reader's patience. */
const BUSY_TIMEOUT_MS = 8_000;

/** `synchronous=FULL` syncs the log at each commit, so that "stored" survives a power cut. */
const SETTINGS = `
pragma journal_mode = wal;
pragma synchronous = full;
pragma secure_delete = on;
pragma foreign_keys = on;
`;

/**
 * The database in a file, made if it is not there, with the newest schema and our settings.
 *
 * @throws {Error} If the file cannot be used; the message names it.
 */
export function openDatabase(path: string): DatabaseSync {
	try {
		mkdirSync(dirname(path), { recursive: true });
		const database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
		database.exec(SETTINGS);
		migrate(database);
		return database;
	} catch (cause) {
		throw unusable(path, cause);
	}
}

/**
 * The same to read from only, beside whoever writes.
 *
 * @throws {Error} If there is none, or of an older Fyr.
 */
export function openToRead(path: string): DatabaseSync {
	try {
		const database = new DatabaseSync(path, { readOnly: true, timeout: BUSY_TIMEOUT_MS });
		checkSchema(database);
		return database;
	} catch (cause) {
		throw unusable(path, cause);
	}
}

/** All of some work, or nothing; on disk when it returns. */
export function transaction<Result>(database: DatabaseSync, work: () => Result): Result {
	database.exec('begin immediate');
	try {
		const result = work();
		database.exec('commit');
		return result;
	} catch (error) {
		if (database.isTransaction) database.exec('rollback');
		throw error;
	}
}
