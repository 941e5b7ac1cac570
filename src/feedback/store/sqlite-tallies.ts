import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { REASONS } from '../contract.ts';
import type { Tally } from './port.ts';
import { HASTY } from './sqlite-votes.ts';
import { inOrder, mergeTallies } from './tally.ts';

const WEEK = 'day - (day + 3) % 7';
const counted = (condition: string): string =>
	`sum(case when flags & ${HASTY} = 0 and ${condition} then 1 else 0 end)`;

/** By reasons too, as text: a group for each combination, of which there are few. */
const SELECT_LIVE = `
select site, article, locale, ${WEEK} as week, revision,
	${counted('helpful = 1')} as yes, ${counted('helpful = 0')} as no,
	${counted("via = 'form'")} as plain, sum(flags & ${HASTY}) as hasty, reasons as combination,
	${counted('1')} as votes
from vote where site = :site and tallied = 0 and day >= :from
group by site, article, locale, week, revision, reasons`;

const SELECT_CLOSED = `
select site, article, locale, week, revision, yes, no, plain, hasty, reasons
from vote_week where site = :site and week >= :from`;

const numbers = {
	site: z.string(),
	article: z.string(),
	locale: z.string(),
	week: z.number(),
	revision: z.string(),
	yes: z.number(),
	no: z.number(),
	plain: z.number(),
	hasty: z.number(),
};
const parsed = z.string().transform((json): unknown => JSON.parse(json));

export const closedSchema = z.object({
	...numbers,
	reasons: parsed.pipe(z.partialRecord(z.enum(REASONS), z.number())),
});

const liveSchema = z
	.object({ ...numbers, combination: parsed.pipe(z.array(z.enum(REASONS))), votes: z.number() })
	.transform(({ combination, votes, ...tally }): Tally => ({
		...tally,
		reasons: votes === 0 ? {} : Object.fromEntries(combination.map((reason) => [reason, votes])),
	}));

/** Tallies from a week on: of closed weeks as they were kept, and of the votes not in those. */
export function prepareTallies(
	database: DatabaseSync,
): (of: { site: string; from: number }) => Tally[] {
	const closed = database.prepare(SELECT_CLOSED);
	const live = database.prepare(SELECT_LIVE);
	return (of) =>
		mergeTallies([
			...closed.all(of).map((row) => closedSchema.parse(row)),
			...live.all(of).map((row) => liveSchema.parse(row)),
		]).sort(inOrder);
}
