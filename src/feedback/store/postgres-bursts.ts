import type pg from 'pg';
import { z } from 'zod';
import { burstsOf, MINUTE_MS } from './bursts.ts';
import { BURST_VOTES, type Burst, type EditionKey } from './port.ts';

const edition = { site: z.string(), article: z.string(), locale: z.string() };
const crowdedSchema = z.object({ ...edition, minute: z.number(), votes: z.number() });
const leftOutSchema = z.object({
	...edition,
	from: z.number(),
	until: z.number(),
	votes: z.number(),
});

/** Whether a row of `vote` is of a burst that is left out. */
export const IS_LEFT_OUT = `
exists (select 1 from left_out
	where left_out.site = vote.site and left_out.article = vote.article
		and left_out.locale = vote.locale and vote.created_at >= since and vote.created_at < until)`;

export async function readBursts(
	pool: pg.Pool,
	{ site, from }: { site: string; from: number },
): Promise<Burst[]> {
	const crowded = await pool.query(
		`select site, article, locale, created_at / ${MINUTE_MS} as minute, count(*) as votes
		from vote where site = $1 and day >= $2 and not hasty
		group by site, article, locale, minute having count(*) >= ${BURST_VOTES}`,
		[site, from],
	);
	const leftOut = await pool.query(
		`select site, article, locale, since as "from", until, (
			select count(*) from vote
			where vote.site = left_out.site and vote.article = left_out.article
				and vote.locale = left_out.locale and created_at >= since and created_at < until
		) as votes
		from left_out where site = $1`,
		[site],
	);
	return burstsOf(
		crowded.rows.map((row) => crowdedSchema.parse(row)),
		leftOut.rows.map((row) => leftOutSchema.parse(row)),
	);
}

export async function leaveOut(
	pool: pg.Pool,
	{ site, article, locale, from, until }: Pick<Burst, keyof EditionKey | 'from' | 'until'>,
	isLeftOut: boolean,
): Promise<void> {
	await pool.query(
		isLeftOut
			? `insert into left_out (site, article, locale, since, until) values ($1, $2, $3, $4, $5)
				on conflict do nothing`
			: `delete from left_out
				where site = $1 and article = $2 and locale = $3 and since = $4 and until = $5`,
		[site, article, locale, from, until],
	);
}
