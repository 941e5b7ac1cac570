import type { DatabaseSync } from 'node:sqlite';
import { weekSql } from '../weeks.ts';
import type { Tally } from './port.ts';
import { IS_LEFT_OUT } from './sqlite-bursts.ts';
import { reasonsOf, rowsAs } from './sqlite-rows.ts';
import { HASTY } from './sqlite-votes.ts';
import { inOrder, mergeTallies, withoutTallies } from './tally.ts';

const counted = (condition: string): string =>
	`sum(case when flags & ${HASTY} = 0 and ${condition} then 1 else 0 end)`;

/** By reasons too, as text: a group for each combination, of which there are few. */
const selectVotes = (condition: string): string => `
select site, article, locale, ${weekSql('day')} as week, revision,
	${counted('helpful = 1')} as yes, ${counted('helpful = 0')} as no,
	${counted("via = 'form'")} as plain, sum(flags & ${HASTY}) as hasty, reasons as combination,
	${counted('1')} as votes
from vote where site = :site and day >= :from and ${condition}
group by site, article, locale, week, revision, reasons`;

const SELECT_LIVE = selectVotes(`tallied = 0 and not ${IS_LEFT_OUT}`);

/** What is in the tallies of closed weeks and is to be left out. */
const SELECT_LEFT_OUT = selectVotes(`tallied = 1 and ${IS_LEFT_OUT}`);

const SELECT_CLOSED = `
select site, article, locale, week, revision, yes, no, plain, hasty, reasons
from vote_week where site = :site and week >= :from`;

type Numbers = Omit<Tally, 'reasons'>;
type LiveRow = Numbers & { combination: string; votes: number };

/** A row of vote_week. */
export type ClosedRow = Numbers & { reasons: string };

export function closedTally({ reasons, ...tally }: ClosedRow): Tally {
	// A cast, because a tally's reasons are those of votes.
	return { ...tally, reasons: JSON.parse(reasons) as Tally['reasons'] };
}

function liveTally({ combination, votes, ...tally }: LiveRow): Tally {
	const named = votes === 0 ? [] : reasonsOf(combination);
	return { ...tally, reasons: Object.fromEntries(named.map((reason) => [reason, votes])) };
}

/** Tallies from a week on: of closed weeks as they were kept, and of the votes not in those. */
export function prepareTallies(
	database: DatabaseSync,
): (of: { site: string; from: number }) => Tally[] {
	const closed = database.prepare(SELECT_CLOSED);
	const live = database.prepare(SELECT_LIVE);
	const leftOut = database.prepare(SELECT_LEFT_OUT);
	return (of) => {
		const all = mergeTallies([
			...rowsAs<ClosedRow>(closed.all(of)).map(closedTally),
			...rowsAs<LiveRow>(live.all(of)).map(liveTally),
		]);
		return withoutTallies(all, rowsAs<LiveRow>(leftOut.all(of)).map(liveTally)).sort(inOrder);
	};
}
