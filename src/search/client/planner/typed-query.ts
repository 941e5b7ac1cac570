import { writtenWords } from '../../language/segment.ts';
import type { Lexicon } from './lexicon.ts';
import type { Plan } from './types.ts';

/** A query in quotes is searched for as it is. */
const QUOTED = /^["“”„»«](.+)["“”„»«]$/su;
/** Nobody types more; a text that was pasted is known by its first words. */
const MOST_WORDS = 24;

/** What is between the quotes of a query that has them around it all. */
export function quotedText(query: string): string | undefined {
	return QUOTED.exec(query.trim())?.[1]?.trim();
}

/**
 * The words of a query. One with hyphens stays whole where the site knows it so, else its parts
 * stand for it. What is written short is the word in full, unless the site has it so.
 *
 * @example
 * typedWords(lexicon, 'Min e-post'); // => ['min', 'epost']
 */
export function typedWords(lexicon: Lexicon, query: string): string[] {
	const { byKey, byWord, keyOf, synonyms, inFull } = lexicon;
	const words = writtenWords(query).flatMap(({ joined, parts, isElided }) => {
		const key = keyOf(joined);
		return !isElided && (byKey.has(key) || synonyms.targets.has(key)) ? [joined] : parts;
	});
	return words
		.slice(0, MOST_WORDS)
		.map((word) => (byWord.has(word) ? word : (inFull.get(word) ?? word)));
}

/** The words that say what is searched for; all of them where none does. */
export function tellingWords(
	{ isStop }: Pick<Lexicon, 'isStop'>,
	words: readonly string[],
): string[] {
	const telling = words.filter((word) => !isStop(word));
	return telling.length > 0 ? telling : [...words];
}

/** A word this short tells nothing where there are longer ones. */
const SHORT = 3;

/** What to search for where nothing is known of the site's words: each word that is long enough. */
export function anyWordPlan(query: string): Plan {
	const words = writtenWords(query).flatMap(({ joined, parts, isElided }) =>
		isElided ? parts : joined,
	);
	const typed = tellingWords({ isStop: (word) => word.length <= SHORT }, words);
	return {
		typed,
		words: Array.from(new Set(typed), (word) => ({
			typed: word,
			alternatives: [{ query: word, kind: 'exact', weight: 1 }],
			isGuess: false,
		})),
	};
}
