import { z } from 'zod';
import { createGroupCommit, type GroupCommit } from './group-commit.ts';
import { totalOf } from './maintenance.ts';
import {
	ReaderErased,
	StoreUnavailable,
	type GuideStop,
	type ZeroResult,
	type Store,
	type StoreReader,
	type Vote,
} from './port.ts';
import { openPool, persistently } from './postgres-pool.ts';
import { leaveOut, readBursts } from './postgres-bursts.ts';
import { readGuideStops, saveGuideStops } from './postgres-guide-stops.ts';
import { maintainStep, readLastMaintained } from './postgres-maintain.ts';
import { notePublished } from './postgres-published.ts';
import { readVotesIn } from './postgres-span.ts';
import { readTallies } from './postgres-tallies.ts';
import {
	erasedAmong,
	eraseVote,
	keyOf,
	markComments,
	mergeVotes,
	readComments,
	readVotes,
	saveVotes,
} from './postgres-votes.ts';
import { hideQuery, readZeroResults, saveZeroResults } from './postgres-zero-results.ts';
import { withTimeout } from './with-timeout.ts';

/** Batches on their way at a time. Votes of one reader about one edition share a lane: in order. */
const LANES = 4;
/** Lanes, the two things that are only counted, and what an operator asks. */
const CONNECTIONS = LANES + 4;
const CHECK_MS = 1_000;

/**
 * Votes in a PostgreSQL database, which any number of endpoints may share.
 *
 * @param url E.g. `postgres://fyr@db.example/feedback`.
 * @throws {Error} If the database cannot be used; the message holds no password.
 */
export async function openPostgresStore(url: string): Promise<Store> {
	const pool = await openPool(url, CONNECTIONS);
	const lanes = Array.from({ length: LANES }, () =>
		createGroupCommit<Vote>((votes) =>
			persistently(async () => {
				const erased = await erasedAmong(pool, votes);
				await saveVotes(pool, mergeVotes(votes.filter((_, index) => !erased.has(index))));
				return new Map([...erased].map((index) => [index, new ReaderErased()]));
			}),
		),
	);
	const zeroResults = countedInGroups<ZeroResult>((batch) => saveZeroResults(pool, batch));
	const guideStops = countedInGroups<GuideStop>((batch) => saveGuideStops(pool, batch));
	let closed: Promise<void> | undefined;
	const refuseIfClosed = (): void => {
		if (closed) throw new StoreUnavailable('The store is closed.');
	};
	const close = async (): Promise<void> => {
		await Promise.all([...lanes, zeroResults, guideStops].map((each) => each.drain()));
		await pool.end();
	};

	return {
		save: async (vote) => {
			refuseIfClosed();
			await laneOf(lanes, vote).add(vote);
		},
		saveZeroResult: async (search) => {
			refuseIfClosed();
			await zeroResults.add(search);
		},
		saveGuideStop: async (stop) => {
			refuseIfClosed();
			await guideStops.add(stop);
		},
		votes: () => readVotes(pool),
		tallies: (of) => readTallies(pool, of),
		comments: (of) => readComments(pool, of),
		bursts: (of) => readBursts(pool, of),
		zeroResults: (of) => readZeroResults(pool, of),
		votesIn: (of) => readVotesIn(pool, of),
		guideStops: (of) => readGuideStops(pool, of),
		erase: (reader, now) => persistently(() => eraseVote(pool, reader, now.getTime())),
		notePublished: (published) => persistently(() => notePublished(pool, published)),
		markComment: async (id, status) => {
			// A text that is no UUID is nobody's; PostgreSQL would call it an error.
			if (!z.guid().safeParse(id).success) return false;
			const { rowCount } = await pool.query('update comment set status = $1 where id = $2', [
				status,
				id,
			]);
			return (rowCount ?? 0) > 0;
		},
		markComments: (choice, status) => markComments(pool, choice, status),
		leaveOut: (burst, isLeftOut) => leaveOut(pool, burst, isLeftOut),
		hideQuery: (query, isHidden) => hideQuery(pool, query, isHidden),
		maintain: (retention, now) => totalOf(() => maintainStep(pool, retention, now.getTime())),
		lastMaintained: () => readLastMaintained(pool),
		check: async () => {
			for (const lane of lanes) lane.check();
			await withTimeout(CHECK_MS, checkWritable(pool));
		},
		close: () => (closed ??= close()),
	};
}

/** @throws {Error} If the database cannot be used. */
export async function openPostgresReader(url: string): Promise<StoreReader> {
	const pool = await openPool(url, 1);
	return {
		votes: () => readVotes(pool),
		tallies: (of) => readTallies(pool, of),
		comments: (of) => readComments(pool, of),
		bursts: (of) => readBursts(pool, of),
		zeroResults: (of) => readZeroResults(pool, of),
		votesIn: (of) => readVotesIn(pool, of),
		guideStops: (of) => readGuideStops(pool, of),
		close: () => pool.end(),
	};
}

/** Batches of what is only counted. */
function countedInGroups<Item>(count: (batch: Item[]) => Promise<void>): GroupCommit<Item> {
	return createGroupCommit<Item>(async (batch) => {
		try {
			// Once: counted twice would be worse than not at all.
			await count(batch);
			return new Map();
		} catch (cause) {
			throw new StoreUnavailable('It could not be counted.', { cause });
		}
	});
}

function laneOf(lanes: readonly GroupCommit<Vote>[], vote: Vote): GroupCommit<Vote> {
	let sum = 0;
	for (const letter of keyOf(vote)) sum = (sum * 31 + letter.charCodeAt(0)) % 65_521;
	const lane = lanes[sum % lanes.length];
	if (!lane) throw new TypeError('There are no lanes.');
	return lane;
}

/** A server that only follows another takes no votes. */
async function checkWritable(pool: Awaited<ReturnType<typeof openPool>>): Promise<void> {
	const schema = z.object({ readonly: z.enum(['on', 'off']) });
	const { rows } = await pool
		.query("select current_setting('transaction_read_only') as readonly")
		.catch((cause: unknown) => {
			throw new StoreUnavailable('The database does not answer.', { cause });
		});
	if (schema.parse(rows[0]).readonly === 'on')
		throw new StoreUnavailable('The database is read-only.');
}
