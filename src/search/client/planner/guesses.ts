import type { Alternative } from './alternatives.ts';
import { byUse, type Lexicon } from './lexicon.ts';
import { nearBeginnings } from './near-beginnings.ts';
import { synonymsOf } from './synonyms-of.ts';
import { nearTyped, nearWords } from './typo.ts';

/** More guesses are no better. */
const MOST = 3;
const MOST_TYPED = 2;

/**
 * The likeliest of what a mistyped word may be: words of the site and what stands for such, those
 * with the fewest letters wrong; else beginnings of words.
 */
export function guessesOf(lexicon: Lexicon, key: string): Alternative[] {
	const near = nearWords(lexicon, key);
	const typed = nearTyped(lexicon, key);
	const least = Math.min(near[0]?.distance ?? Infinity, typed[0]?.distance ?? Infinity);
	const sureness = 0.95 - 0.1 * least;
	const words = near
		.filter(({ distance }) => distance === least)
		.slice(0, MOST)
		.map(({ entry }, place) => typo(entry.word, sureness - place * 0.05));
	const meant = typed
		.filter(({ distance }) => distance === least)
		.slice(0, MOST_TYPED)
		.flatMap((each) => synonymsOf(lexicon, each.typed, false))
		.map(({ query, weight }) => typo(query, weight * sureness));
	if (words.length + meant.length > 0) return [...words, ...meant];
	return nearBeginnings(lexicon, key)
		.sort(byUse)
		.slice(0, MOST)
		.map(({ word }, place) => typo(word, 0.75 - place * 0.03));
}

function typo(query: string, weight: number): Alternative {
	return { query, kind: 'typo', weight };
}
