import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { migrate } from './migrate.ts';

/** Short, since node:sqlite waits on the thread that also answers `/healthz`. */
const BUSY_TIMEOUT_MS = 100;

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
		const detail = cause instanceof Error ? cause.message : String(cause);
		throw new Error(`The vote file "${path}" cannot be used. ${detail}`, { cause });
	}
}
