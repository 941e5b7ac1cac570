import { fold } from '../../language/fold.ts';
import { UNSPACED } from './weights.ts';
import { rarity } from './wordings.ts';

/** How much of a query a text has, from 0 to 1. */
export type BigramShare = (text: number) => number;

/**
 * How much of a query's pairs of characters texts have: a pair that few of them have counts more. For
 * languages that do not tell where a word ends.
 *
 * @returns By place of the text; nothing where it may be by chance.
 */
export function bigramShares(texts: readonly string[], query: string): BigramShare {
	const wanted = [...bigramsOf(query)];
	const all = texts.map(bigramsOf);
	const weights = wanted.map((pair) =>
		rarity(all.filter((pairs) => pairs.has(pair)).length, texts.length),
	);
	const whole = weights.reduce((sum, weight) => sum + weight, 0);
	return (text) => {
		const pairs = all[text];
		if (pairs === undefined || whole === 0) return 0;
		const has = weights.filter((_, at) => pairs.has(wanted[at] ?? ''));
		const share = has.reduce((sum, weight) => sum + weight, 0) / whole;
		return share < UNSPACED.least ? 0 : share;
	};
}

/** Pairs of neighbours. A character alone is its own pair. */
function bigramsOf(text: string): Set<string> {
	const pairs = new Set<string>();
	for (const run of fold(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) {
		const letters = Array.from(run);
		if (letters.length === 1) pairs.add(run);
		for (let at = 1; at < letters.length; at++) pairs.add(`${letters[at - 1]}${letters[at]}`);
	}
	return pairs;
}
