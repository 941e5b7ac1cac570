import type { Terms } from '../../schema/terms.ts';
import type { Concept } from '../../schema/words.ts';
import type { Pack } from '../language/pack.ts';
import type { OtherWords } from './other-words.ts';
import { spelling } from './spelling.ts';

/** Where meanings come from. */
export interface MeaningSources {
	locale: string;
	/** The site's own words: they come first. */
	terms: Terms;
	concepts: readonly Concept[];
	/** Of the locale's language. */
	pack: Pack;
	/** Words of pages that are not in the locale's language yet. */
	others: OtherWords;
}

/** One meaning: what a reader may call it, and what the locale's own language calls it. */
export interface Meaning {
	/** The locale's own words, the usual one first. */
	own: string[];
	/** Other words for it in the locale's own language. */
	typed: string[];
	/** Words of other languages. */
	foreign: string[];
	/** Words of other languages in which some of the pages are. */
	borrowed: string[];
}

/** What readers of a locale may mean: the site's terms, then what every help center is about. */
export function meaningsOf(sources: MeaningSources): Meaning[] {
	return [...ofTerms(sources), ...ofConcepts(sources)];
}

/** A site's terms in other locales are what a neighbour types. */
function ofTerms({ locale, terms }: MeaningSources): Meaning[] {
	return Object.values(terms).flatMap((byLocale): Meaning[] => {
		const { [locale]: own, ...others } = byLocale;
		if (!own) return [];
		const foreign = Object.values(others).flatMap(({ word, synonyms }) => [word, ...synonyms]);
		return [{ own: [own.word], typed: [...own.synonyms, ...own.avoid], foreign, borrowed: [] }];
	});
}

function ofConcepts({ concepts, pack, others }: MeaningSources): Meaning[] {
	const [first, ...rest] = pack.columns;
	if (first === undefined) return [];
	return concepts.map((concept) => {
		const { words, typed = {} } = concept;
		const foreign = rest.map((column) => ({ column, words: words[column] ?? [] }));
		return {
			own: words[first] ?? [],
			typed: typed[first] ?? [],
			foreign: foreign.flatMap(({ column, words: all }) =>
				column === 'en' ? all.filter(isShort) : all,
			),
			borrowed: foreign.flatMap(({ column, words: all }) =>
				all.filter((word) => others.get(column)?.has(spelling(word))),
			),
		};
	});
}

/** English is what is borrowed from, a word or two at a time; longer phrases of it are seldom typed. */
function isShort(word: string): boolean {
	return word.split(' ').length <= 2;
}
