import type { Ranked } from './rank.ts';
import type { Plan } from './types.ts';

/** Answers looked at: where none of the first is about the query, no later one is. */
const FIRST = 3;

/**
 * How sure it is that one of the first answers is about a query, from 0 to 1: the mean over its telling
 * words of how sure it is that the answer has them. A word that nobody knows counts for nothing.
 */
export function confidenceOf(
	{ words, typed }: Plan,
	ranked: readonly Pick<Ranked<unknown>, 'words' | 'found'>[],
): number {
	const wanted = new Set(typed.length > 0 ? typed : words.map((word) => word.typed));
	const sums = ranked.slice(0, FIRST).map((page) => {
		let sum = 0;
		for (const word of wanted) {
			const sureness = words.map(({ typed: own, alternatives }, place) => {
				const has = (page.words[place] ?? 0) > 0 || (page.found[place] ?? false);
				return own === word && has ? (alternatives[0]?.weight ?? 0) : 0;
			});
			sum += Math.max(0, ...sureness);
		}
		return sum;
	});
	return Math.max(0, ...sums) / Math.max(1, wanted.size);
}
