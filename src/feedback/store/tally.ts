import type { Reason } from '../contract.ts';
import type { Tally, Vote } from './port.ts';
import { dayOf, weekOf } from '../weeks.ts';

/** What tells tallies apart, as text. */
function tallyKey({ site, article, locale, week, revision }: Omit<Tally, Counts>): string {
	return JSON.stringify([site, article, locale, week, revision]);
}

type Counts = 'yes' | 'no' | 'plain' | 'hasty' | 'reasons';

/** One vote as a tally. */
export function tallyOf(
	vote: Pick<
		Vote,
		'site' | 'article' | 'locale' | 'revision' | 'helpful' | 'reasons' | 'via' | 'hasty' | 'at'
	>,
): Tally {
	const { site, article, locale, revision, helpful, via, hasty, at } = vote;
	const counted = hasty ? 0 : 1;
	return {
		...{ site, article, locale, revision, week: weekOf(dayOf(at)) },
		yes: helpful === 'yes' ? counted : 0,
		no: helpful === 'no' ? counted : 0,
		plain: via === 'form' ? counted : 0,
		hasty: 1 - counted,
		reasons: hasty ? {} : Object.fromEntries(vote.reasons.map((reason) => [reason, 1])),
	};
}

/** Tallies of the same week, edition and revision as one, in the order in which they first came. */
export function mergeTallies(tallies: Iterable<Tally>): Tally[] {
	const merged = new Map<string, Tally>();
	for (const tally of tallies) {
		const key = tallyKey(tally);
		const known = merged.get(key);
		merged.set(key, known ? sum(known, tally) : tally);
	}
	return [...merged.values()];
}

/** Tallies less others of the same weeks, editions and revisions; what comes to nothing is left out. */
export function withoutTallies(tallies: readonly Tally[], others: readonly Tally[]): Tally[] {
	const less = new Map(mergeTallies(others).map((tally) => [tallyKey(tally), tally]));
	return tallies
		.map((tally) => {
			const other = less.get(tallyKey(tally));
			return other ? difference(tally, other) : tally;
		})
		.filter(({ yes, no, hasty }) => yes + no + hasty > 0);
}

/** By week, then as the edition and the revision are written. */
export function inOrder(a: Tally, b: Tally): number {
	const [x, y] = [a, b].map(({ article, locale, revision }) => `${article} ${locale} ${revision}`);
	return a.week - b.week || (x === y ? 0 : (x ?? '') < (y ?? '') ? -1 : 1);
}

function sum(a: Tally, b: Tally): Tally {
	const reasons = { ...a.reasons };
	// A cast, because `Object.entries` forgets what the keys are.
	for (const [reason, count] of Object.entries(b.reasons) as [Reason, number][]) {
		reasons[reason] = (reasons[reason] ?? 0) + count;
	}
	return {
		...a,
		yes: a.yes + b.yes,
		no: a.no + b.no,
		plain: a.plain + b.plain,
		hasty: a.hasty + b.hasty,
		reasons,
	};
}

/** A vote that was erased since it was counted may be counted less often than it is taken away. */
function difference(a: Tally, b: Tally): Tally {
	const less = (from: number, by: number): number => Math.max(0, from - by);
	// A cast, because `Object.entries` forgets what the keys are.
	const reasons = (Object.entries(a.reasons) as [Reason, number][])
		.map(([reason, count]) => [reason, less(count, b.reasons[reason] ?? 0)] as const)
		.filter(([, count]) => count > 0);
	return {
		...a,
		yes: less(a.yes, b.yes),
		no: less(a.no, b.no),
		plain: less(a.plain, b.plain),
		hasty: less(a.hasty, b.hasty),
		reasons: Object.fromEntries(reasons),
	};
}
