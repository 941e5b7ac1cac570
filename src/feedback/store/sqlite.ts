import { createGroupCommit } from './group-commit.ts';
import { totalOf } from './maintenance.ts';
import { ReaderErased, StoreUnavailable, type Store, type StoreReader } from './port.ts';
import type { SqliteReader } from './sqlite-reader.ts';
import { PAGE } from './sqlite-votes.ts';
import type { SqliteWriter, Written } from './sqlite-writer.ts';
import { startThread } from './thread.ts';
import { withTimeout } from './with-timeout.ts';

/** A writer that takes longer to answer has a file that is locked or a disk that hangs. */
const CHECK_MS = 1_000;

/**
 * Votes in one SQLite file, made if it is not there; no other process may write to it meanwhile.
 *
 * Writes and reads have a thread each, so that neither a lock, nor a slow disk, nor a long report
 * keeps the endpoint from answering.
 *
 * @throws {Error} If the file cannot be used; the message names it.
 */
export async function openSqliteStore(path: string): Promise<Store> {
	const file = new URL('./sqlite-writer.ts', import.meta.url);
	const writer = await startThread<SqliteWriter>(file, path);
	const commits = createGroupCommit<Written>(async (items) => {
		const refused = await writer.call('write', items);
		return new Map(refused.map((index) => [index, new ReaderErased()]));
	});
	const reader = lazyReader(path);
	let closed: Promise<void> | undefined;

	const refuseIfClosed = (): void => {
		if (closed) throw new StoreUnavailable('The store is closed.');
	};
	const close = async (): Promise<void> => {
		await commits.drain();
		await reader.close();
		// A writer that has ended by itself has nothing left to close.
		await writer.call('close').catch(() => undefined);
		await writer.stop();
	};

	return {
		...reader,
		save: async (vote) => {
			refuseIfClosed();
			await commits.add(vote);
		},
		saveZeroResult: async (search) => {
			refuseIfClosed();
			await commits.add(search);
		},
		saveGuideStop: async (stop) => {
			refuseIfClosed();
			await commits.add(stop);
		},
		erase: (key, now) => writer.call('erase', key, now.getTime()),
		notePublished: (revisions) => writer.call('notePublished', revisions),
		markComment: (id, status) => writer.call('markComment', id, status),
		markComments: (choice, status) => writer.call('markComments', choice, status),
		leaveOut: (burst, isLeftOut) => writer.call('leaveOut', burst, isLeftOut),
		hideQuery: (query, isHidden) => writer.call('hideQuery', query, isHidden),
		maintain: async (retention, now) => {
			const done = await totalOf(() => writer.call('maintain', retention, now.getTime()));
			await writer.call('checkpoint');
			return done;
		},
		lastMaintained: () => writer.call('lastMaintained'),
		check: async () => {
			// A full disk: nothing tells but a vote that could not be stored.
			commits.check();
			await withTimeout(CHECK_MS, writer.call('check'));
		},
		close: () => (closed ??= close()),
	};
}

/**
 * What is in a SQLite file, while another process may write to it.
 *
 * @throws {Error} If there is no such file.
 */
export async function openSqliteReader(path: string): Promise<StoreReader> {
	const thread = await startThread<SqliteReader>(
		new URL('./sqlite-reader.ts', import.meta.url),
		path,
	);
	return {
		async *votes() {
			for (let page = await thread.call('votes'); ;) {
				yield* page;
				const last = page.at(-1);
				if (!last || page.length < PAGE) return;
				page = await thread.call('votes', last);
			}
		},
		tallies: (of) => thread.call('tallies', of),
		comments: (of) => thread.call('comments', of),
		bursts: (of) => thread.call('bursts', of),
		zeroResults: (of) => thread.call('zeroResults', of),
		votesIn: (of) => thread.call('votesIn', of),
		guideStops: (of) => thread.call('guideStops', of),
		close: () => thread.stop(),
	};
}

/** The reading side, opened when it is first asked something: most of the time nobody reads. */
function lazyReader(path: string): StoreReader {
	let opened: Promise<StoreReader> | undefined;
	const reader = (): Promise<StoreReader> => (opened ??= openSqliteReader(path));
	return {
		async *votes() {
			yield* (await reader()).votes();
		},
		tallies: async (of) => (await reader()).tallies(of),
		comments: async (of) => (await reader()).comments(of),
		bursts: async (of) => (await reader()).bursts(of),
		zeroResults: async (of) => (await reader()).zeroResults(of),
		votesIn: async (of) => (await reader()).votesIn(of),
		guideStops: async (of) => (await reader()).guideStops(of),
		close: async () => (await opened)?.close(),
	};
}
