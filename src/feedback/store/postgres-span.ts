import type pg from 'pg';
import { z } from 'zod';
import { dayOf } from '../weeks.ts';
import type { Span, SpanVotes } from './port.ts';
import { IS_LEFT_OUT } from './postgres-bursts.ts';

const votesSchema = z.object({
	article: z.string(),
	locale: z.string(),
	yes: z.number(),
	no: z.number(),
});

export async function readVotesIn(
	pool: pg.Pool,
	{ site, from, until }: Span,
): Promise<SpanVotes[]> {
	const { rows } = await pool.query(
		`select article, locale, count(*) filter (where helpful) as yes,
			count(*) filter (where not helpful) as no from vote
		where site = $1 and day between $2 and $3 and updated_at >= $4 and updated_at < $5
			and not hasty and not ${IS_LEFT_OUT}
		group by article, locale order by article, locale`,
		[site, dayOf(from), dayOf(until), from, until],
	);
	return rows.map((row) => votesSchema.parse(row));
}
