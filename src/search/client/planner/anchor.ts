import { areForms } from '../../language/stem.ts';
import type { Lexicon } from './lexicon.ts';
import { wordsThatBegin } from './lookup.ts';
import type { PlannedWord, SizeOf } from './types.ts';
import { ANCHOR_SURENESS } from './weights.ts';

/** The word of a query that more common ones are asked for together with. */
export interface Anchor {
	word: PlannedWord;
	/** What stands for it, best first. */
	queries: string[];
}

/** More of its forms find few pages more. */
const MOST = 3;
/** Of a word without its ending. */
const STEM = 5;
const ENDING = 3;

/**
 * As the engine counts: with all words that begin alike but for an ending. A phrase has no more pages
 * than its rarest word, and what is not in the vocabulary is rare.
 */
export function sizeIn(lexicon: Pick<Lexicon, 'entries' | 'keyOf'>): SizeOf {
	const known = new Map<string, number>();
	const sizeOfWord = (word: string): number => {
		const key = lexicon.keyOf(word);
		const stem = key.slice(0, Math.max(STEM, key.length - ENDING));
		const alike = wordsThatBegin(lexicon, stem).filter(
			(entry) => entry.key.length <= key.length + ENDING,
		);
		return Math.max(0, ...alike.map(({ bucket }) => bucket));
	};
	return (query) => {
		const size = known.get(query) ?? Math.min(...query.split(' ').map(sizeOfWord));
		known.set(query, size);
		return size;
	};
}

/** Of the words that are surely meant the one on the fewest pages; none for a query of one word. */
export function anchorOf(words: readonly PlannedWord[], sizeOf: SizeOf): Anchor | undefined {
	if (words.length < 2) return undefined;
	const pagesOf = (word: PlannedWord): number =>
		askedFor(word).reduce((sum, { query }) => sum + 4 ** sizeOf(query), 0);
	return (
		words
			.filter(
				({ alternatives: [best], isGuess }) => best && best.weight >= ANCHOR_SURENESS && !isGuess,
			)
			.sort((a, b) => pagesOf(a) - pagesOf(b))
			.map((word) => ({
				word,
				queries: withoutForms(askedFor(word).map(({ query }) => query)).slice(0, MOST),
			}))
			// What is searched for exactly cannot be joined with another word.
			.find(({ queries }) => !queries.some((query) => query.includes('"')))
	);
}

/** The engine answers a form of a word as it does the word. */
function withoutForms(queries: readonly string[]): string[] {
	const kept: string[] = [];
	for (const query of queries) if (!kept.some((other) => areForms(other, query))) kept.push(query);
	return kept;
}

/** What is looked for in titles only has no answers to join. */
function askedFor({ alternatives }: PlannedWord): PlannedWord['alternatives'] {
	return alternatives.filter(({ isForTitles }) => !isForTitles);
}
