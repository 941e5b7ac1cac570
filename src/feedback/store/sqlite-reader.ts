/** The thread that reads, so that a report of many weeks holds up neither votes nor `/healthz`. */
import { workerData } from 'node:worker_threads';
import type { CommentQuery, ReaderKey, Span } from './port.ts';
import { prepareBursts } from './sqlite-bursts.ts';
import { prepareComments } from './sqlite-comments.ts';
import { openToRead } from './sqlite-database.ts';
import { prepareGuideStops } from './sqlite-guide-stops.ts';
import { prepareZeroResults } from './sqlite-zero-results.ts';
import { prepareVotesIn } from './sqlite-span.ts';
import { prepareTallies } from './sqlite-tallies.ts';
import { prepareVotePage } from './sqlite-votes.ts';
import { serveThread } from './thread.ts';

export type SqliteReader = ReturnType<typeof openReader>;

function openReader(path: string) {
	const database = openToRead(path);
	const page = prepareVotePage(database);
	const tallies = prepareTallies(database);
	const comments = prepareComments(database);
	const bursts = prepareBursts(database);
	const zeroResults = prepareZeroResults(database);
	const guideStops = prepareGuideStops(database);
	const votesIn = prepareVotesIn(database);
	return {
		votes: (last?: ReaderKey) => page(last),
		tallies: (of: { site: string; from: number }) => tallies(of),
		comments: (of: CommentQuery) => comments(of),
		bursts: (of: { site: string; from: number }) => bursts(of),
		zeroResults: (of: { site: string; from: number }) => zeroResults(of),
		votesIn: (of: Span) => votesIn(of),
		guideStops: (of: { site: string; from: number }) => guideStops(of),
		close: () => database.close(),
	};
}

// A cast, because openSqliteReader() starts this thread with it.
serveThread(() => openReader(workerData as string));
