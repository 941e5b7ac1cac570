import type { Tally } from '../store/port.ts';
import { differenceOf } from './difference.ts';
import type { Rewrite } from './report.ts';
import { FEWEST, shareOf, votesOf } from './share.ts';
import { sumOf } from './window.ts';

/**
 * Did the last rewrite help? Votes on the revision of now against those on the one before it.
 *
 * @param tallies Those of one edition, whatever the text was.
 * @param revision Of the text as it is now.
 */
export function rewriteOf(tallies: readonly Tally[], revision: string): Rewrite | null {
	const [now = [], earlier = []] = [true, false].map((isNow) =>
		tallies.filter((tally) => (tally.revision === revision) === isNow),
	);
	const before = sumOf(votesBefore(earlier));
	if (votesOf(before) < FEWEST) return null;
	const since = sumOf(now);
	const told = { before: { ...before, share: shareOf(before) }, since };
	if (votesOf(since) < FEWEST) return { ...told, difference: null, verdict: 'few' };
	const difference = differenceOf(since, before);
	const verdict = difference.low > 0 ? 'better' : difference.high < 0 ? 'worse' : 'unclear';
	return { ...told, difference, verdict };
}

/** The revision that was voted on last; where two were in the same week, the one with more votes. */
function votesBefore(earlier: readonly Tally[]): readonly Tally[] {
	const last = Math.max(...earlier.map(({ week }) => week));
	const revisions = Map.groupBy(earlier, ({ revision }) => revision);
	const inLastWeek = (of: readonly Tally[]): number =>
		votesOf(sumOf(of.filter(({ week }) => week === last)));
	return [...revisions.values()].sort((a, b) => inLastWeek(b) - inLastWeek(a))[0] ?? [];
}
