import type pg from 'pg';
import { z } from 'zod';
import { REASONS } from '../contract.ts';
import { weekSql } from '../weeks.ts';
import type { Tally } from './port.ts';
import { IS_LEFT_OUT } from './postgres-bursts.ts';
import { inOrder, mergeTallies, tallyOf, withoutTallies } from './tally.ts';

/** Rows that one step changes: votes get between two. */
export const STEP = 500;

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

const talliedSchema = z.object({
	...key,
	helpful: z.boolean().transform((helpful) => (helpful ? ('yes' as const) : ('no' as const))),
	reasons: z.array(z.enum(REASONS)),
	via: z.enum(['form', 'fetch']),
	hasty: z.boolean(),
	at: z.number(),
});

/** Adds votes of weeks before a day to the tallies of their weeks; says how many. */
export async function tallyStep(client: pg.PoolClient, before: number): Promise<number> {
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
