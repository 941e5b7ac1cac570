import type pg from 'pg';
import { z } from 'zod';
import { REASONS } from '../contract.ts';
import { DAY_MS, dayOf, weekOf, weekSql } from '../weeks.ts';
import {
	QUERIES_A_DAY_STORED,
	RARE_QUERY_DAYS,
	SHOWN_QUERIES,
	type Maintenance,
	type ZeroResult,
	type ZeroResultCount,
	type QueryKey,
	type Retention,
	type Tally,
} from './port.ts';
import { inTransaction } from './postgres-pool.ts';
import { IS_LEFT_OUT } from './postgres-bursts.ts';
import { inOrder, mergeTallies, tallyOf, withoutTallies } from './tally.ts';

/** Rows that one step changes: votes get between two. */
const STEP = 500;
/** Who holds it tidies; the other endpoints leave it to that one. */
const MAINTENANCE_LOCK = 4_792_002;

const key = { site: z.string(), article: z.string(), locale: z.string(), revision: z.string() };
const counts = {
	week: z.number(),
	yes: z.number(),
	no: z.number(),
	plain: z.number(),
	hasty: z.number(),
};
const closedSchema = z.object({
	...key,
	...counts,
	reasons: z.partialRecord(z.enum(REASONS), z.number()),
});
const liveSchema = z
	.object({ ...key, ...counts, combination: z.array(z.enum(REASONS)), votes: z.number() })
	.transform(({ combination, votes, ...tally }): Tally => ({
		...tally,
		reasons: votes === 0 ? {} : Object.fromEntries(combination.map((reason) => [reason, votes])),
	}));

/** Tallies from a week on: of closed weeks as they were kept, and of the votes not in those. */
export async function readTallies(
	pool: pg.Pool,
	{ site, from }: { site: string; from: number },
): Promise<Tally[]> {
	const closed = await pool.query(
		`select site, article, locale, revision, week, yes, no, plain, hasty, reasons
		from vote_week where site = $1 and week >= $2`,
		[site, from],
	);
	const votesThat = async (condition: string): Promise<Tally[]> => {
		const { rows } = await pool.query(
			`select site, article, locale, revision, ${weekSql('day')} as week, reasons as combination,
				count(*) filter (where not hasty and helpful) as yes,
				count(*) filter (where not hasty and not helpful) as no,
				count(*) filter (where not hasty and via = 'form') as plain,
				count(*) filter (where hasty) as hasty, count(*) filter (where not hasty) as votes
			from vote where site = $1 and day >= $2 and ${condition}
			group by site, article, locale, revision, week, reasons`,
			[site, from],
		);
		return rows.map((row) => liveSchema.parse(row));
	};
	const live = await votesThat(`not tallied and not ${IS_LEFT_OUT}`);
	// What is in the tallies of closed weeks and is to be left out.
	const leftOut = await votesThat(`tallied and ${IS_LEFT_OUT}`);
	const all = mergeTallies([...closed.rows.map((row) => closedSchema.parse(row)), ...live]);
	return withoutTallies(all, leftOut).sort(inOrder);
}

/** Count searches without a result, those of a day and a query together. */
export async function saveZeroResults(
	pool: pg.Pool,
	zeroResults: readonly ZeroResult[],
): Promise<void> {
	const sums = new Map<string, { values: unknown[]; count: number }>();
	for (const { site, locale, query, at } of zeroResults) {
		const values = [site, dayOf(at), locale, query];
		const known = sums.get(JSON.stringify(values));
		sums.set(JSON.stringify(values), { values, count: (known?.count ?? 0) + 1 });
	}
	for (const { values, count } of sums.values()) {
		// A day holds so many queries: a new one takes the place of another that was asked once.
		await pool.query(MAKE_ROOM, values);
		await pool.query(
			`insert into search_miss (site, day, locale, q, n) select $1, $2, $3, $4, $5
			where (select count(*) from search_miss where site = $1 and day = $2 and locale = $3)
				< ${QUERIES_A_DAY_STORED}
				or exists (select 1 from search_miss
					where site = $1 and day = $2 and locale = $3 and q = $4)
			on conflict (site, day, locale, q) do update set n = search_miss.n + excluded.n`,
			[...values, count],
		);
	}
}

const MAKE_ROOM = `
delete from search_miss where (site, day, locale, q) in (
	select site, day, locale, q from search_miss
	where site = $1 and day = $2 and locale = $3 and n = 1
		and not exists (select 1 from search_miss
			where site = $1 and day = $2 and locale = $3 and q = $4)
		and (select count(*) from search_miss where site = $1 and day = $2 and locale = $3)
			>= ${QUERIES_A_DAY_STORED}
	order by random() limit 1)`;

const zeroResultSchema = z.object({
	locale: z.string(),
	query: z.string(),
	week: z.number(),
	count: z.number(),
});

export async function readZeroResults(
	pool: pg.Pool,
	{ site, from }: { site: string; from: number },
): Promise<ZeroResultCount[]> {
	const { rows } = await pool.query(
		`select locale, q as query, ${weekSql('day')} as week, sum(n) as count from search_miss
		where site = $1 and day >= $2 and not exists (select 1 from hidden_query as hidden
			where hidden.site = search_miss.site and hidden.locale = search_miss.locale
				and hidden.q = search_miss.q)
		group by locale, q, week having sum(n) >= ${SHOWN_QUERIES}
		order by count desc, week desc, locale, q`,
		[site, from],
	);
	return rows.map((row) => zeroResultSchema.parse(row));
}

/** One step of `Store.maintain()`; all zeros when there is nothing more to do, or another does it. */
export async function maintainStep(
	pool: pg.Pool,
	{ commentDays, linkDays, zeroResultDays }: Retention,
	now: number,
): Promise<Maintenance> {
	const today = dayOf(now);
	return inTransaction(pool, async (client) => {
		const nothing = { tallied: 0, unlinked: 0, comments: 0, zeroResults: 0 };
		const lock = await client.query('select pg_try_advisory_xact_lock($1) as held', [
			MAINTENANCE_LOCK,
		]);
		if (!z.object({ held: z.boolean() }).parse(lock.rows[0]).held) return nothing;
		const change = async (sql: string, value: number): Promise<number> =>
			(await client.query(sql, [value])).rowCount ?? 0;
		await client.query(NOTE_MAINTENANCE, [now]);
		// As long as a vote is joined to its reader; after that the same id is nobody's.
		await client.query('delete from erased where day < $1', [today - linkDays]);
		return {
			tallied: await tallyStep(client, weekOf(today)),
			unlinked: await change(UNLINK, today - linkDays),
			comments: await change(DELETE_COMMENTS, (today - commentDays) * DAY_MS),
			zeroResults:
				(await change(DELETE_ZERO_RESULTS, today - zeroResultDays)) +
				(await change(DELETE_RARE_QUERIES, weekOf(today - RARE_QUERY_DAYS))),
		};
	});
}

const NOTE_MAINTENANCE = `
insert into maintenance (id, at) values (1, $1) on conflict (id) do update set at = excluded.at`;

/** See `Store.lastMaintained()`. */
export async function readLastMaintained(pool: pg.Pool): Promise<number | undefined> {
	const { rows } = await pool.query(
		'select coalesce((select at from maintenance), (select max(updated_at) from vote)) as at',
	);
	return z.object({ at: z.number().nullable() }).parse(rows[0]).at ?? undefined;
}

/** Of a vote that is parted from its reader, nothing says whose it was. */
const UNLINK = `
update vote set reader = uuid_send(gen_random_uuid()), unlinked = true
where (site, article, locale, reader) in (
	select site, article, locale, reader from vote
	where tallied and not unlinked and day < $1 limit ${STEP})`;

const DELETE_COMMENTS = `
delete from comment where id in (select id from comment where updated_at < $1 limit ${STEP})`;

const DELETE_ZERO_RESULTS = `
delete from search_miss where (site, day, locale, q) in (
	select site, day, locale, q from search_miss where day < $1 limit ${STEP})`;

/** By week, since a query is shown for its count in one. */
const DELETE_RARE_QUERIES = `
delete from search_miss where (site, day, locale, q) in (
	select miss.site, miss.day, miss.locale, miss.q from search_miss as miss
	where ${weekSql('day')} < $1 and ${SHOWN_QUERIES} > (
		select sum(n) from search_miss as other
		where other.site = miss.site and other.locale = miss.locale and other.q = miss.q
			and other.day between ${weekSql('miss.day')} and ${weekSql('miss.day')} + 6)
	limit ${STEP})`;

const talliedSchema = z.object({
	...key,
	helpful: z.boolean().transform((helpful) => (helpful ? ('yes' as const) : ('no' as const))),
	reasons: z.array(z.enum(REASONS)),
	via: z.enum(['form', 'fetch']),
	hasty: z.boolean(),
	at: z.number(),
});

/** Adds votes of weeks before a day to the tallies of their weeks; says how many. */
async function tallyStep(client: pg.PoolClient, before: number): Promise<number> {
	const { rows } = await client.query(
		`update vote set tallied = true
		where (site, article, locale, reader) in (
			select site, article, locale, reader from vote
			where not tallied and day < $1 limit ${STEP} for update skip locked)
		returning site, article, locale, revision, helpful, reasons, via, hasty, updated_at as at`,
		[before],
	);
	for (const tally of mergeTallies(rows.map((row) => tallyOf(talliedSchema.parse(row))))) {
		const { site, article, locale, week, revision } = tally;
		const known = await client.query(
			`select * from vote_week
			where site = $1 and article = $2 and locale = $3 and week = $4 and revision = $5`,
			[site, article, locale, week, revision],
		);
		const [whole = tally] = mergeTallies([
			...known.rows.map((row) => closedSchema.parse(row)),
			tally,
		]);
		await client.query(
			`insert into vote_week (site, article, locale, week, revision, yes, no, plain, hasty, reasons)
			values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
			on conflict (site, article, locale, week, revision) do update set
				yes = excluded.yes, no = excluded.no, plain = excluded.plain, hasty = excluded.hasty,
				reasons = excluded.reasons`,
			[
				...[site, article, locale, week, revision, whole.yes, whole.no, whole.plain, whole.hasty],
				JSON.stringify(whole.reasons),
			],
		);
	}
	return rows.length;
}

export async function hideQuery(
	pool: pg.Pool,
	{ site, locale, query }: QueryKey,
	isHidden: boolean,
): Promise<void> {
	await pool.query(
		isHidden
			? `insert into hidden_query (site, locale, q) values ($1, $2, $3) on conflict do nothing`
			: `delete from hidden_query where site = $1 and locale = $2 and q = $3`,
		[site, locale, query],
	);
}
