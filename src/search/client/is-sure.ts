import type { Found } from './find.ts';

/*
 * Of 800 judged queries in three languages, 340 have first answers that are this sure and have steps; 98 %
 * of them are right. Without the lead there are 400, of which 94 % are.
 */
const CONFIDENCE = 0.85;
/** By how much of its score the first is ahead of the second. */
const LEAD = 0.2;

/** Whether the first answer is the one, so that its steps may be shown: wrong ones lead a reader astray. */
export function isSure({
	confidence = 0,
	planned,
}: Pick<Found, 'confidence' | 'planned'>): boolean {
	const [first, second] = planned?.answers ?? [];
	if (!first || confidence < CONFIDENCE) return false;
	return first.score - (second?.score ?? 0) >= LEAD * first.score;
}
