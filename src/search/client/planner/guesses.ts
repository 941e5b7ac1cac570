import { distanceWithin } from '../../../model/edit-distance.ts';
import { byUse, type Lexicon } from './lexicon.ts';
import { mayBeginSo } from '../../language/beginning.ts';
import { allowedErrors, nearBeginnings, nearWords } from './lookup.ts';
import { synonymsOf } from './meanings.ts';
import type { Alternative } from './types.ts';
import { PER_PLACE, SURENESS } from './weights.ts';

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
	const sureness = SURENESS.typo - SURENESS.typoPerLetter * least;
	const words = near
		.filter(({ distance }) => distance === least)
		.slice(0, MOST)
		.map(({ entry }, place) => typo(entry.word, sureness - place * PER_PLACE.typo));
	const meant = typed
		.filter(({ distance }) => distance === least)
		.slice(0, MOST_TYPED)
		.flatMap((each) => synonymsOf(lexicon, each.typed, false))
		.map(({ query, weight }) => typo(query, weight * sureness));
	if (words.length + meant.length > 0) return [...words, ...meant];
	return nearBeginnings(lexicon, key)
		.sort(byUse)
		.slice(0, MOST)
		.map(({ word }, place) =>
			typo(word, SURENESS.typoAtBeginning - place * PER_PLACE.typoAtBeginning),
		);
}

function typo(query: string, weight: number): Alternative {
	return { query, kind: 'typo', weight };
}

/** A shorter word is a letter away from too many others. */
const SHORTEST_TYPED = 4;

/** What readers may type for words of the site, and did with a letter or two wrong; nearest first. */
function nearTyped({ synonyms }: Lexicon, key: string): { typed: string; distance: number }[] {
	const most = allowedErrors(key);
	if (most === 0) return [];
	return Array.from(synonyms.targets.keys())
		.flatMap((typed) => {
			if (typed.includes(' ') || typed.length < SHORTEST_TYPED) return [];
			if (!mayBeginSo(key, typed)) return [];
			const distance = distanceWithin(key, typed, most);
			return distance <= most ? [{ typed, distance }] : [];
		})
		.sort((a, b) => a.distance - b.distance);
}
