import { shareOf, votesOf, type Counts } from './share.ts';

/** By how much one share exceeds another, −1 to 1, with its 95 % interval. */
export interface Difference {
	by: number;
	low: number;
	high: number;
}

/**
 * Share of `now` less share of `before`: Newcombe's interval from the two Wilson intervals (Newcombe
 * 1998, method 10). It excludes 0 where the two differ by more than chance.
 *
 * @throws {RangeError} If either has no vote.
 */
export function differenceOf(now: Counts, before: Counts): Difference {
	const [a, b] = [shareOf(now), shareOf(before)];
	const by = a.share - b.share;
	return {
		by,
		low: by - Math.hypot(a.share - a.low, b.high - b.share),
		high: by + Math.hypot(a.high - a.share, b.share - b.low),
	};
}

/**
 * How likely a difference as large as this is by chance alone, 0 to 1: two-sided test of two proportions
 * with a common variance.
 */
export function chanceOf(now: Counts, before: Counts): number {
	const [n, m] = [votesOf(now), votesOf(before)];
	const p = (now.yes + before.yes) / (n + m);
	const error = Math.sqrt(p * (1 - p) * (1 / n + 1 / m));
	if (error === 0) return 1;
	return complementaryError(Math.abs(now.yes / n - before.yes / m) / error / Math.SQRT2);
}

/** erfc(x) for x ≥ 0, to 1.5e-7 (Abramowitz & Stegun 7.1.26). */
function complementaryError(x: number): number {
	const t = 1 / (1 + 0.3275911 * x);
	const series = [0.254829592, -0.284496736, 1.421413741, -1.453152027, 1.061405429];
	const sum = series.reduceRight((rest, factor) => (rest + factor) * t, 0);
	return sum * Math.exp(-(x ** 2));
}
