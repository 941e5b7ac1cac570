import { bucketOf, type VocabularyWord } from '../assist-file.ts';
import { searchableWords } from '../language/segment.ts';
import type { IndexedPage } from './indexed-pages.ts';
import { leadOf } from './lead.ts';

/** A word that a search can find. */
export interface CountedWord {
	word: string;
	/** Articles that have it. */
	articles: number;
	/** It stands in a title, a heading, the keywords or the terms. */
	isKey: boolean;
	/** Articles that have it in their first sentences. */
	leads: number;
}

/** Longer ones are addresses and codes that nobody types. */
const LONGEST = 40;
/** A word of first sentences is worth that of so many articles more. */
const LEAD = 3;

/**
 * All words of a locale's pages.
 *
 * @param terms Approved words of terms.yaml.
 */
export function countWords(
	pages: readonly IndexedPage[],
	terms: readonly string[] = [],
): Map<string, CountedWord> {
	const counted = new Map<string, CountedWord>();
	for (const page of pages) {
		const keys = wordsOf(page.title, page.category, page.keywords, ...page.headings);
		const lead = wordsOf(leadOf(page));
		for (const word of keys.union(wordsOf(page.text))) {
			const known = counted.get(word) ?? { word, articles: 0, isKey: false, leads: 0 };
			counted.set(word, {
				word,
				articles: known.articles + 1,
				isKey: known.isKey || keys.has(word),
				leads: known.leads + Number(lead.has(word)),
			});
		}
	}
	// A term that no page has cannot be found, so it adds no word.
	for (const word of wordsOf(...terms)) {
		const known = counted.get(word);
		if (known) known.isKey = true;
	}
	return counted;
}

/** The words worth a reader's bytes: key words, and others that so many articles have at least. */
export function vocabularyOf(
	words: ReadonlyMap<string, CountedWord>,
	leastArticles: number,
): VocabularyWord[] {
	return Array.from(words.values())
		.filter(({ articles, isKey, leads }) => isKey || articles + LEAD * leads >= leastArticles)
		.map(({ word, articles, isKey }) => ({ word, bucket: bucketOf(articles), isKey }));
}

function wordsOf(...texts: readonly string[]): Set<string> {
	const words = texts.flatMap((text) => searchableWords(text));
	return new Set(words.filter((word) => word.length <= LONGEST));
}
