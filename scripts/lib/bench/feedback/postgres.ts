import { randomBytes } from 'node:crypto';
import { openPostgresStore } from '../../../../src/feedback/store/postgres.ts';
import { openPool } from '../../../../src/feedback/store/postgres-pool.ts';
import { mergeVotes, saveVotes } from '../../../../src/feedback/store/postgres-votes.ts';
import type { Vote } from '../../../../src/feedback/store/port.ts';
import { hasPostgres, query, startPostgres } from '../../../../tests/helpers/postgres.ts';
import { median } from './median.ts';

/** Votes a second that PostgreSQL acknowledges. */
export interface PostgresResult {
	/** By the adapter, which sends what waits as one statement. */
	batched: number;
	/** By the adapter's own statement, each vote by itself. */
	single: number;
	ratio: number;
	acknowledged: number;
	stored: number;
}

/** More than the adapter uses: each vote waits for its own. */
const CONNECTIONS = 16;

type Save = (vote: Vote) => Promise<void>;

/** Measure the adapter against itself, in turns; `undefined` where there is no PostgreSQL. */
export async function benchPostgres(
	rounds: number,
	seconds: number,
	clients: number,
): Promise<PostgresResult | undefined> {
	if (!hasPostgres()) return undefined;
	const server = await startPostgres();
	const url = await server.createDatabase();
	const store = await openPostgresStore(url);
	const pool = await openPool(url, CONNECTIONS);
	const saveAlone: Save = (vote) => saveVotes(pool, mergeVotes([vote]));
	const [batched, single]: [number[], number[]] = [[], []];
	// The first turn of each is not counted: plans and code are made in it.
	for (let round = 0; round <= rounds; round++) {
		batched.push(await votesIn(seconds, clients, store.save));
		single.push(await votesIn(seconds, clients, saveAlone));
	}
	const [row] = await query(url, 'select count(*) as n from vote');
	await Promise.all([store.close(), pool.end()]);
	await server.stop();
	const sum = [...batched, ...single].reduce((total, votes) => total + votes, 0);
	const [batches, singles] = [batched.slice(1), single.slice(1)];
	return {
		batched: median(batches) / seconds,
		single: median(singles) / seconds,
		ratio: median(batches.map((votes, round) => votes / (singles[round] ?? NaN))),
		acknowledged: sum,
		stored: Number(row?.['n']),
	};
}

async function votesIn(seconds: number, clients: number, save: Save): Promise<number> {
	const end = performance.now() + seconds * 1000;
	let acknowledged = 0;
	const vote = async (): Promise<void> => {
		for (; performance.now() < end; acknowledged++) await save(newVote());
	};
	await Promise.all(Array.from({ length: clients }, vote));
	return acknowledged;
}

function newVote(): Vote {
	return {
		site: 'https://help.company.example',
		article: `topic/article-${Math.floor(Math.random() * 200)}`,
		...{ locale: 'sv', revision: 'f81d4fae7dec', helpful: 'yes', reasons: [], comment: '' },
		...{ reader: randomBytes(16).toString('hex'), via: 'fetch', hasty: false, seq: 1 },
		at: Date.now(),
	};
}
