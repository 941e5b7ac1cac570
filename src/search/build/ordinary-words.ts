import { brotliCompressSync } from 'node:zlib';
import type { Terms } from '../../schema/terms.ts';
import type { Concept } from '../../schema/words.ts';
import { encodeWords } from '../assist-file.ts';
import { fold } from '../language/fold.ts';
import { searchableWords } from '../language/segment.ts';
import { isForm } from '../language/stem.ts';
import type { TitleRow } from '../titles-file.ts';
import { vocabularyOfLanguage } from './packs.ts';
import type { CountedWord } from './vocabulary.ts';

/** Where it is known what is a word. */
export interface WordSources {
	locale: string;
	lang: string;
	/** What a search can find. */
	words: ReadonlyMap<string, CountedWord>;
	concepts: readonly Concept[];
	terms: Terms;
	titles: readonly TitleRow[];
}

/** A shorter word is never taken for another. */
const SHORTEST = 4;
/** A longer one is hardly a letter away from another by chance: it is a typo. */
const LONGEST = 7;
/** Bytes that they may take after Brotli. */
const ROOM = 2500;

/**
 * Words that the site does not have and that must not be taken for one of its own with a letter wrong:
 * who types `skat` does not mean `skal`. Of all words of the language, of the concepts and of the terms
 * only those that are a letter away from a word of the site are worth a reader's bytes.
 */
export function ordinaryWords({
	locale,
	lang,
	words,
	concepts,
	terms,
	titles,
}: WordSources): string {
	const own = new Set([...words.keys(), ...titles.flatMap(([title]) => searchableWords(title))]);
	const folded = new Set([...own].map((word) => fold(word)));
	const near = new Map<string, string[]>();
	for (const word of folded) {
		for (const shorter of withOneLess(word)) {
			near.set(shorter, [...(near.get(shorter) ?? []), word]);
		}
	}
	const { language } = new Intl.Locale(lang);
	const isNear = (word: string): boolean => {
		const key = fold(word);
		if (folded.has(key)) return false;
		const others = withOneLess(key).flatMap((shorter) => near.get(shorter) ?? []);
		// Of a form it is right that it leads to the word.
		return others.length > 0 && !others.some((other) => isForm(other, key));
	};
	// A neighbour's word for something may well sound like the site's own.
	const meant = [
		...concepts.flatMap(({ words: called, typed = {} }) => [
			...(called[language] ?? []),
			...(typed[language] ?? []),
		]),
		// What a synonym of the locale leads to is found by it, mistyped as it may be.
		...Object.values(terms)
			.filter((byLocale) => byLocale[locale] === undefined)
			.flatMap((byLocale) => Object.values(byLocale).map(({ word }) => word)),
	];
	const all = new Set([...vocabularyOfLanguage(lang), ...meant.flatMap(searchableWords)]);
	return shortestWithin(
		ROOM,
		[...all].filter((word) => word.length >= SHORTEST && word.length <= LONGEST && isNear(word)),
	);
}

/** As many words, coded, as there is room for: the shorter one is, the likelier it is near by chance. */
function shortestWithin(room: number, words: readonly string[]): string {
	for (let longest = LONGEST; longest >= SHORTEST; longest--) {
		const some = words.filter(({ length }) => length <= longest);
		const code = encodeWords(some.map((word) => ({ word, bucket: 0, isKey: false })));
		if (brotliCompressSync(code).length <= room) return code;
	}
	return '';
}

/** The word itself and all that it is without one letter: two words a letter apart share one of them. */
function withOneLess(word: string): string[] {
	return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}
