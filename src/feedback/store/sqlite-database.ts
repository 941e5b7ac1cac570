import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { checkSchema, migrate } from './migrate.ts';
import { unusable } from './sqlite-errors.ts';
import { makeForOwner } from './sqlite-file.ts';

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
		makeForOwner(path);
		refuseForeignLog(path);
		const database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
		database.exec(SETTINGS);
		migrate(database);
		return database;
	} catch (cause) {
		throw unusable(path, cause);
	}
}

/**
 * Look through a file that was not closed: after a crash its log belongs to it, after a backup was copied
 * over it the log is another file's, and SQLite would write that into it. Read only, since the last
 * connection that may write does so when it closes.
 *
 * @throws {Error} If the two do not make a whole database.
 */
function refuseForeignLog(path: string): void {
	const log = statSync(`${path}-wal`, { throwIfNoEntry: false });
	if (!log || log.size === 0) return;
	const database = new DatabaseSync(path, { readOnly: true });
	try {
		const fault = integrityFault(database);
		if (fault === undefined) return;
		throw new Error(
			`It and its log "${path}-wal" do not belong together: ${fault}. Was a backup copied over it? Restore one with: npm run feedback -- restore <file>`,
		);
	} finally {
		database.close();
	}
}

/** What is wrong with a database; `undefined` if it is whole. */
export function integrityFault(database: DatabaseSync): string | undefined {
	try {
		const state = database.prepare('pragma integrity_check(1)').get()?.['integrity_check'];
		return state === 'ok' ? undefined : String(state).replace(/\s+/g, ' ');
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
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
