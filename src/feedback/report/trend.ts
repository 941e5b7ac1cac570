import type { Tally } from '../store/port.ts';
import { chanceOf, differenceOf, type Difference } from './difference.ts';
import { discoveries } from './false-discovery.ts';
import { FEWEST, votesOf } from './share.ts';
import { sumOf } from './window.ts';

/** Votes of one edition, to be compared with those of the weeks before. */
export interface Trended {
	/** Whatever the text was. */
	tallies: readonly Tally[];
	/** Closed weeks of its window. */
	weeks: number;
}

export type Trend = 'better' | 'worse' | null;

/**
 * Which editions have become better or worse: each window against the one of the same length before it.
 * An arrow is shown only where the interval of the difference excludes none and few of all arrows shown
 * can be chance.
 *
 * @param week Monday of the open week.
 */
export function trendsOf(editions: readonly Trended[], week: number): Trend[] {
	const compared = editions.map((edition) => comparisonOf(edition, week));
	const told = discoveries(compared.flatMap((one) => (one ? [one.chance] : [])));
	let index = 0;
	return compared.map((one) => {
		if (!one) return null;
		return told[index++] === true ? directionOf(one.difference) : null;
	});
}

function comparisonOf(
	{ tallies, weeks }: Trended,
	week: number,
): { chance: number; difference: Difference } | undefined {
	const from = week - 7 * weeks;
	const now = sumOf(tallies.filter((tally) => tally.week >= from));
	const before = sumOf(
		tallies.filter((tally) => tally.week < from && tally.week >= from - 7 * weeks),
	);
	if (votesOf(now) < FEWEST || votesOf(before) < FEWEST) return undefined;
	return { chance: chanceOf(now, before), difference: differenceOf(now, before) };
}

function directionOf({ low, high }: Difference): Trend {
	if (low > 0) return 'better';
	return high < 0 ? 'worse' : null;
}
