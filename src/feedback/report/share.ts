/** How many said yes, and how many no. */
export interface Counts {
	yes: number;
	no: number;
}

/** A share of a whole, 0 to 1, and the interval it lies in with 95 % certainty. */
export interface Share {
	share: number;
	low: number;
	high: number;
}

/** Normal quantile of 97.5 %: two-sided 95 %. */
const Z = 1.959964;

/** Fewer votes say nothing in per cent. */
export const FEWEST = 10;

/** Votes in all. */
export function votesOf({ yes, no }: Counts): number {
	return yes + no;
}

/**
 * Share of those who said yes, with Wilson's score interval (Wilson 1927): honest for few votes and at
 * the ends, where the usual one says "100 % ± 0".
 *
 * @throws {RangeError} Without any vote.
 * @example
 * shareOf({ yes: 1, no: 0 }); // => { share: 1, low: 0.21, high: 1 }, rounded
 */
export function shareOf(counts: Counts): Share {
	const n = votesOf(counts);
	if (n === 0) throw new RangeError('Expected a vote, received none.');
	const p = counts.yes / n;
	const middle = p + Z ** 2 / (2 * n);
	const margin = Z * Math.sqrt((p * (1 - p)) / n + Z ** 2 / (4 * n ** 2));
	const whole = 1 + Z ** 2 / n;
	return {
		share: p,
		low: Math.max(0, (middle - margin) / whole),
		high: Math.min(1, (middle + margin) / whole),
	};
}
