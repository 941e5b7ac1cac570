import type { DatabaseSync } from 'node:sqlite';
import { dayOf } from '../weeks.ts';
import { IS_LEFT_OUT } from './sqlite-bursts.ts';
import type { Span, SpanVotes } from './port.ts';
import { rowsAs } from './sqlite-rows.ts';
import { HASTY } from './sqlite-votes.ts';

const SELECT = `
select article, locale, sum(helpful) as yes, sum(1 - helpful) as no from vote
where site = :site and day between :first and :last and updated_at >= :from and updated_at < :until
	and flags & ${HASTY} = 0 and not ${IS_LEFT_OUT}
group by article, locale order by article, locale`;

export function prepareVotesIn(database: DatabaseSync): (of: Span) => SpanVotes[] {
	const select = database.prepare(SELECT);
	return ({ site, from, until }) =>
		// Copies, because what node:sqlite returns has no prototype.
		rowsAs<SpanVotes>(
			select.all({ site, from, until, first: dayOf(from), last: dayOf(until) }),
		).map((row) => ({ ...row }));
}
