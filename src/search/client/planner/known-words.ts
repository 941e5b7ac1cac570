import { isMistyped, stemLikeness, SURELY_SAME_STEM } from '../../language/stem.ts';
import type { Lexicon } from './lexicon.ts';
import { wordsThatBegin } from './lookup.ts';
import { typedWords } from './typed-query.ts';

/** Letters that forms of a word have in common. */
const START = 4;

/**
 * Whether the site, or what its readers say in their own language, has every word of a query: nothing
 * else need be known of it.
 */
export function knowsAll(lexicon: Lexicon, query: string): boolean {
	const words = typedWords(lexicon, query);
	return words.every((word, at) => isKnown(lexicon, word, at === words.length - 1));
}

function isKnown(lexicon: Lexicon, word: string, isLast: boolean): boolean {
	const { byWord, synonyms, isStop, keyOf } = lexicon;
	if (byWord.has(word) || synonyms.bySpelling.has(word) || isStop(word)) return true;
	// It may not be written to its end yet.
	const begun = wordsThatBegin(lexicon, keyOf(word));
	if (isLast && begun.some((entry) => entry.word.startsWith(word))) return true;
	return wordsThatBegin(lexicon, keyOf(word).slice(0, START)).some(
		(entry) =>
			!isStop(entry.word) &&
			stemLikeness(entry.word, word) >= SURELY_SAME_STEM &&
			!isMistyped(entry.word, word),
	);
}
