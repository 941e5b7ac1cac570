import type { DatabaseSync } from 'node:sqlite';
import { createGroupCommit } from './group-commit.ts';
import { StoreUnavailable, type Store, type Vote } from './port.ts';
import { openDatabase } from './sqlite-database.ts';
import { prepareWrite, readVotes } from './sqlite-votes.ts';

/**
 * Votes in one SQLite file, made if it is not there.
 *
 * @param delays Milliseconds before each further attempt to write to a file that is locked.
 * @throws {Error} If the file cannot be used; the message names it.
 */
export function openSqliteStore(path: string, delays = [50, 100, 200, 400, 800]): Store {
	const database = openDatabase(path);
	const write = prepareWrite(database);
	const commits = createGroupCommit<Vote>((votes) => transaction(database, votes, write), {
		retry: isLocked,
		delays,
	});
	let closed = false;

	return {
		async save(vote) {
			if (closed) throw new StoreUnavailable('The store is closed.');
			await commits.add(vote).catch(unavailable);
		},
		votes: () => readVotes(database),
		check: async () => {
			try {
				transaction(database, [], write);
			} catch (error) {
				unavailable(error);
			}
		},
		async close() {
			if (closed) return;
			closed = true;
			await commits.drain();
			database.exec('pragma wal_checkpoint(truncate)');
			database.close();
		},
	};
}

/** All votes or none; on disk when it returns. */
function transaction(database: DatabaseSync, votes: Vote[], write: (vote: Vote) => void): void {
	database.exec('begin immediate');
	try {
		for (const vote of votes) write(vote);
		database.exec('commit');
	} catch (error) {
		if (database.isTransaction) database.exec('rollback');
		throw error;
	}
}

/** Primary result codes SQLITE_BUSY and SQLITE_LOCKED (sqlite.org/rescode.html). */
function isLocked(error: unknown): boolean {
	if (!(error instanceof Error) || !('errcode' in error)) return false;
	return typeof error.errcode === 'number' && [5, 6].includes(error.errcode & 0xff);
}

function unavailable(cause: unknown): never {
	throw new StoreUnavailable('The vote could not be stored.', { cause });
}
