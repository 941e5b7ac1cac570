import type { Terms } from '../../schema/terms.ts';
import type { Concept } from '../../schema/words.ts';
import type { SynonymRow } from '../assist-file.ts';
import { PART } from '../language/compound.ts';
import { createFoldKey, sameMarks } from '../language/fold.ts';
import type { Pack } from '../language/pack.ts';
import { createSoundKey } from '../language/phonetic.ts';
import { searchableWords } from '../language/segment.ts';
import { mayBeginSo } from '../language/beginning.ts';
import { basesOf, isMistyped, stemLikeness } from '../language/stem.ts';
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
const MOST = 2600;

/**
 * Words that the site does not have and that must not be taken for one of its own with a letter wrong:
 * who types `skat` does not mean `skab`. Of all words of the language, of the concepts and of the terms
 * only those that are a letter away from a word of the site, or sound like one, are worth a reader's
 * bytes.
 */
export function ordinaryWords(sources: WordSources): string[] {
	const isTakenForAnother = takenForAnother(sources);
	return [...wordsOfLanguage(sources)]
		.filter((word) => word.length >= SHORTEST && isTakenForAnother(word))
		.slice(0, MOST);
}

/** Whether the planner, which knows the site's words only, would search for another in a word's place. */
function takenForAnother({
	words,
	synonyms,
	titles,
	pack,
}: WordSources): (word: string) => boolean {
	const keyOf = createFoldKey(pack.folds);
	const soundOf = createSoundKey(pack.sounds);
	// Nothing is taken for a small word.
	const small = new Set(pack.stop.split(' '));
	const own = [...words.keys(), ...titles.flatMap(([title]) => searchableWords(title))];
	const ownKeys = new Set(own.filter((word) => !small.has(word)).map(keyOf));
	const typed = synonyms.flatMap(([all]) => all.split('|').filter(isOneWord));
	const meant = synonyms.flatMap(([, all]) => all.split('|').filter(isOneWord));
	const known = new Set([...own, ...typed, ...meant].filter((word) => !small.has(word)));
	const folded = new Set(Array.from(known, keyOf));
	const bySound = Map.groupBy(folded, soundOf);
	const near = new Map<string, string[]>();
	for (const word of folded) {
		for (const shorter of withOneLess(word)) {
			near.set(shorter, [...(near.get(shorter) ?? []), word]);
		}
	}
	const [foldedTyped, markedTyped] = [new Set(typed.map(keyOf)), new Set(typed.map(sameMarks))];
	const isFormOfTyped = (word: string, of: ReadonlySet<string>): boolean =>
		basesOf(word).some((base) => of.has(base));
	/** Of a form it is right that it leads to the word. */
	const isForm = (key: string, other: string): boolean =>
		ownKeys.has(other) && stemLikeness(other, key) >= SURELY_FORM && !isMistyped(other, key);
	return (word) => {
		const key = keyOf(word);
		if (known.has(word)) return false;
		// Who types marks means them: `læser` is no `laser`, though `laser` may be either.
		if (folded.has(key)) return key !== word;
		// With other marks it would be a form of what is typed for something: `lægen` of `lage`.
		if (isFormOfTyped(key, foldedTyped)) return !isFormOfTyped(sameMarks(word), markedTyped);
		if (partsOf(key).some((part) => folded.has(part))) return true;
		const spelled = withOneLess(key)
			.flatMap((shorter) => near.get(shorter) ?? [])
			.filter((other) => mayBeginSo(key, other));
		const heard = soundOf(key) === '' ? [] : (bySound.get(soundOf(key)) ?? []);
		const others = [...spelled, ...heard];
		return others.length > 0 && !others.some((other) => isForm(key, other));
	};
}

/** What a word begins or ends with that may be taken for a part of it: `appen` of `trappen`. */
function partsOf(word: string): string[] {
	return Array.from(word).flatMap((_, at) => [
		...(word.length - at > PART && at > 0 ? [word.slice(at)] : []),
		...(at > PART && word.length - at > PART ? [word.slice(0, at)] : []),
	]);
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
