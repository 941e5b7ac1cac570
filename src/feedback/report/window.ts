import type { Tally } from '../store/port.ts';
import { isoDay } from '../weeks.ts';
import type { Window } from './report.ts';
import { FEWEST, shareOf, votesOf, type Counts } from './share.ts';

/** Closed weeks looked at: more of them until there are enough votes. */
export const WINDOWS = [1, 4, 13] as const;

/** Votes of some tallies together. */
export function sumOf(tallies: readonly Counts[]): Counts {
	return tallies.reduce<Counts>((sum, { yes, no }) => ({ yes: sum.yes + yes, no: sum.no + no }), {
		yes: 0,
		no: 0,
	});
}

/**
 * The shortest window with enough votes; else the longest, without a share.
 *
 * @param tallies Those on one text of one edition.
 * @param week Monday of the open week, which counts too.
 */
export function windowOf(tallies: readonly Tally[], week: number): Window {
	const windows = WINDOWS.map((weeks) => {
		const first = week - 7 * weeks;
		const counts = sumOf(tallies.filter((tally) => tally.week >= first));
		return { ...counts, weeks, from: isoDay(first) };
	});
	const enough = windows.find((window) => votesOf(window) >= FEWEST);
	const [window = { yes: 0, no: 0, weeks: 0, from: isoDay(week) }] = enough
		? [enough]
		: windows.slice(-1);
	return { ...window, share: enough ? shareOf(enough) : null };
}
