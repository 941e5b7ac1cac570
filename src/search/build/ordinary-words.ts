import type { Terms } from '../../schema/terms.ts';
import type { Concept } from '../../schema/words.ts';
import type { SynonymRow } from '../assist-file.ts';
import { createFoldKey } from '../language/fold.ts';
import type { Pack } from '../language/pack.ts';
import { createSoundKey } from '../language/phonetic.ts';
import { searchableWords } from '../language/segment.ts';
import { isMistyped, stemLikeness } from '../language/stem.ts';
import type { TitleRow } from '../titles-file.ts';
import { everydayWords, packConcepts } from './packs.ts';
import type { CountedWord } from './vocabulary.ts';

/** Where it is known what is a word. */
export interface WordSources {
	locale: string;
	lang: string;
	/** What a search can find. */
	words: ReadonlyMap<string, CountedWord>;
	/** What stands for such. */
	synonyms: readonly SynonymRow[];
	concepts: readonly Concept[];
	terms: Terms;
	titles: readonly TitleRow[];
	pack: Pick<Pack, 'folds' | 'sounds' | 'stop' | 'light'>;
}

/** A shorter word is never taken for another. */
const SHORTEST = 4;
/** From here on the browser takes it for a form, and asks no further. */
const SURELY_FORM = 0.75;
/** The likeliest: each takes more than a byte. */
const MOST = 2000;

/**
 * Words that the site does not have and that must not be taken for one of its own with a letter wrong:
 * who types `skat` does not mean `skal`. Of all words of the language, of the concepts and of the terms
 * only those that are a letter away from a word of the site, or sound like one, are worth a reader's
 * bytes.
 */
export function ordinaryWords(sources: WordSources): string[] {
	const { words, synonyms, titles, pack } = sources;
	const known = new Set([
		...words.keys(),
		...titles.flatMap(([title]) => searchableWords(title)),
		...synonyms.flatMap(([typed, meant]) => `${typed}|${meant}`.split('|').filter(isOneWord)),
	]);
	const keyOf = createFoldKey(pack.folds);
	const soundOf = createSoundKey(pack.sounds);
	const folded = new Set(Array.from(known, keyOf));
	const sounds = new Set(Array.from(known, (word) => soundOf(keyOf(word))));
	const near = new Map<string, string[]>();
	for (const word of folded) {
		for (const shorter of withOneLess(word)) {
			near.set(shorter, [...(near.get(shorter) ?? []), word]);
		}
	}
	const isTakenForAnother = (word: string): boolean => {
		const key = keyOf(word);
		// Who types marks means them: `ændre` is not `andre`, though `andre` may be either.
		if (folded.has(key)) return key !== word && !known.has(word);
		const others = withOneLess(key).flatMap((shorter) => near.get(shorter) ?? []);
		const sound = soundOf(key);
		if (others.length === 0) return sound !== '' && sounds.has(sound);
		// Of a form it is right that it leads to the word.
		return !others.some(
			(other) => stemLikeness(other, key) >= SURELY_FORM && !isMistyped(other, key),
		);
	};
	return [...wordsOfLanguage(sources)]
		.filter((word) => word.length >= SHORTEST && isTakenForAnother(word))
		.slice(0, MOST);
}

/** The language's own words, and what its readers call things; a neighbour's word may well sound like the site's own. */
function wordsOfLanguage({ locale, lang, concepts, terms, pack }: WordSources): Set<string> {
	const { language } = new Intl.Locale(lang);
	// Of every trade: `fiber` is a word, whatever the company sells.
	const called = [...concepts, ...Object.values(packConcepts())].flatMap(
		({ words, typed = {} }) => [...(words[language] ?? []), ...(typed[language] ?? [])],
	);
	// What a synonym of the locale leads to is found by it, mistyped as it may be.
	const others = Object.values(terms)
		.filter((byLocale) => byLocale[locale] === undefined)
		.flatMap((byLocale) => Object.values(byLocale).map(({ word }) => word));
	return new Set([
		...[...called, ...others].flatMap(searchableWords),
		...`${pack.stop} ${pack.light}`.split(' '),
		...everydayWords(lang),
	]);
}

function isOneWord(phrase: string): boolean {
	return phrase !== '' && !phrase.includes(' ');
}

/** The word itself and all that it is without one letter: two words a letter apart share one of them. */
function withOneLess(word: string): string[] {
	return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}
