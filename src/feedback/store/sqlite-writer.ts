/** The thread that holds the one connection that writes. */
import type { DatabaseSync } from 'node:sqlite';
import { workerData } from 'node:worker_threads';
import type {
	CommentChoice,
	CommentStatus,
	GuideStop,
	ZeroResult,
	Published,
	QueryKey,
	ReaderKey,
	Retention,
	Vote,
} from './port.ts';
import { prepareLeaveOut } from './sqlite-bursts.ts';
import { prepareMark, prepareMarkAll } from './sqlite-comments.ts';
import { openDatabase, transaction } from './sqlite-database.ts';
import { prepareGuideStop } from './sqlite-guide-stops.ts';
import { resolveVoteFile, watchIdentity } from './sqlite-file.ts';
import { lockFile } from './sqlite-lock.ts';
import { prepareLastMaintained, prepareMaintain } from './sqlite-maintain.ts';
import { prepareHideQuery, prepareZeroResult } from './sqlite-zero-results.ts';
import { prepareNotePublished } from './sqlite-published.ts';
import { prepareErase, prepareErased, prepareWrite } from './sqlite-votes.ts';
import { serveThread } from './thread.ts';

/** What is written together: votes, and what is only counted. */
export type Written = Vote | ZeroResult | GuideStop;

export type SqliteWriter = ReturnType<typeof openWriter>;

function openWriter(path: string) {
	const file = resolveVoteFile(path);
	const unlock = lockFile(file);
	const database = openOrUnlock(file, unlock);
	const refuseIfMoved = watchIdentity(file);
	const erasedNow = prepareErased(database);
	const writeVote = prepareWrite(database);
	const writeZeroResult = prepareZeroResult(database);
	const writeGuideStop = prepareGuideStop(database);
	const eraseVote = prepareErase(database);
	const notePublished = prepareNotePublished(database);
	const markComment = prepareMark(database);
	const markComments = prepareMarkAll(database);
	const leaveOut = prepareLeaveOut(database);
	const hideQuery = prepareHideQuery(database);
	const maintain = prepareMaintain(database);
	const lastMaintained = prepareLastMaintained(database);
	return {
		/** @returns Which of the items were left out, since their reader was erased. */
		write: (items: readonly Written[]) =>
			transaction(database, () => {
				refuseIfMoved();
				const isErased = erasedNow();
				return items.flatMap((item, index) => {
					if ('query' in item) writeZeroResult(item);
					else if ('step' in item) writeGuideStop(item);
					else if (isErased(item)) return [index];
					else writeVote(item);
					return [];
				});
			}),
		erase: (reader: ReaderKey, now: number) => transaction(database, () => eraseVote(reader, now)),
		notePublished: (revisions: Published) => transaction(database, () => notePublished(revisions)),
		markComment: (id: string, status: CommentStatus) =>
			transaction(database, () => markComment(id, status)),
		markComments: (choice: CommentChoice, status: CommentStatus) =>
			transaction(database, () => markComments(choice, status)),
		leaveOut: (...[burst, isLeftOut]: Parameters<typeof leaveOut>) =>
			transaction(database, () => leaveOut(burst, isLeftOut)),
		hideQuery: (query: QueryKey, isHidden: boolean) =>
			transaction(database, () => hideQuery(query, isHidden)),
		maintain: (retention: Retention, now: number) => maintain(retention, now),
		lastMaintained,
		/** What is erased is gone from the log, too. */
		checkpoint: () => database.exec('pragma wal_checkpoint(truncate)'),
		check: () => transaction(database, refuseIfMoved),
		close: () => {
			database.exec('pragma wal_checkpoint(truncate)');
			database.close();
			unlock();
		},
	};
}

/** A thread that could not open its file may end later than the next one begins. */
function openOrUnlock(file: string, unlock: () => void): DatabaseSync {
	try {
		return openDatabase(file);
	} catch (error) {
		unlock();
		throw error;
	}
}

// A cast, because openSqliteStore() starts this thread with it.
serveThread(() => openWriter(workerData as string));
