import { editDistance } from '../../model/nearest.ts';
import type { Terms } from '../../schema/terms.ts';
import type { SynonymRow } from '../assist-file.ts';
import { fold } from '../client/fold.ts';
import type { Column, Concept } from '../packs/pack.ts';
import { basesOf } from '../bases.ts';
import { writtenWords } from '../words.ts';
import type { CountedWord } from './vocabulary.ts';

/** Where a locale's synonyms come from. */
export interface SynonymSources {
	locale: string;
	/** The site's own words: they come first. */
	terms: Terms;
	concepts: readonly Concept[];
	/** Languages of the concepts, the locale's own first; none for a language without a pack. */
	columns: readonly Column[];
	/** What a search can find. */
	words: ReadonlyMap<string, CountedWord>;
}

/** One meaning: what a reader may call it, and what the locale's own language calls it. */
interface Meaning {
	/** The locale's own words, the usual one first. */
	own: string[];
	/** Other words for it in the locale's own language. */
	typed: string[];
	/** Words of other languages. */
	foreign: string[];
}

/** Letters that an ending may add: `lösenord` stands in `lösenordet` and `kort` not in `kortslutning`. */
const LONGEST_ENDING = 4;
/** A shorter word is the beginning of too many others. */
const SHORTEST_STEM = 4;

/** What readers may type → words of the site, for every meaning that the site has a word for. */
export function usableSynonyms(sources: SynonymSources): SynonymRow[] {
	const { words } = sources;
	const rows = new Map<string, Set<string>>();
	for (const { own, typed, foreign } of [...ofTerms(sources), ...ofConcepts(sources)]) {
		const targets = Array.from(new Set(own.flatMap((word) => findable(word, words))));
		if (targets.length === 0) continue;
		const strange = foreign.filter((word) => !isKnown(word, words));
		const said = rows.get(targets.join('|')) ?? new Set();
		for (const word of [...own, ...typed, ...strange]) said.add(spelling(word));
		rows.set(targets.join('|'), said);
	}
	return Array.from(rows, ([targets, said]): SynonymRow => [typedFor(said, targets), targets])
		.filter(([typed, targets]) => typed !== '' || targets.includes('|'))
		.sort(([, a], [, b]) => (a < b ? -1 : 1));
}

/** A site's terms in other locales are what a neighbour types. */
function ofTerms({ locale, terms }: SynonymSources): Meaning[] {
	return Object.values(terms).flatMap((byLocale): Meaning[] => {
		const { [locale]: own, ...others } = byLocale;
		if (!own) return [];
		const foreign = Object.values(others).flatMap(({ word, synonyms }) => [word, ...synonyms]);
		return [{ own: [own.word], typed: [...own.synonyms, ...own.avoid], foreign }];
	});
}

function ofConcepts({ concepts, columns: [first, ...others] }: SynonymSources): Meaning[] {
	if (first === undefined) return [];
	return concepts.map((concept) => ({
		own: listOf(concept[first]),
		typed: [],
		foreign: others.flatMap((column) => listOf(concept[column])),
	}));
}

function listOf(words = ''): string[] {
	return words === '' ? [] : words.split(',').map((word) => word.trim());
}

/** A word or phrase as a search finds it here: itself, else the commonest word it is the stem of. */
function findable(phrase: string, words: SynonymSources['words']): string[] {
	if (isKnown(phrase, words)) return [spelling(phrase)];
	const stem = spelling(phrase);
	if (stem.includes(' ') || stem.length < SHORTEST_STEM) return [];
	const forms = Array.from(words.values())
		.filter(({ word }) => word.startsWith(stem) && word.length <= stem.length + LONGEST_ENDING)
		.sort((a, b) => b.articles - a.articles || a.word.length - b.word.length);
	return forms.slice(0, 1).map(({ word }) => word);
}

/** Whether a search finds every word of it. */
function isKnown(phrase: string, words: SynonymSources['words']): boolean {
	const own = spelling(phrase);
	return own !== '' && own.split(' ').every((word) => words.has(word));
}

/** As the vocabulary spells it. E.g. `E-post` → `epost`. */
function spelling(phrase: string): string {
	return writtenWords(phrase)
		.map(({ joined }) => joined)
		.join(' ');
}

/** What the planner finds by itself takes no bytes: the word itself, its forms, its misspellings. */
function typedFor(said: ReadonlySet<string>, targets: string): string {
	const found = targets.split('|').map((word) => fold(word));
	const strange = Array.from(said).filter(
		(word) => word !== '' && !found.some((other) => isNear(fold(word), other)),
	);
	return withoutForms(strange).sort().join('|');
}

/** The browser finds a word by its base; longer ones are more often that. */
function withoutForms(words: readonly string[]): string[] {
	const kept = new Set(words);
	for (const word of words.toSorted((a, b) => b.length - a.length)) {
		const isForm = basesOf(word).some((base) => base !== word && kept.has(base));
		if (isForm) kept.delete(word);
	}
	return [...kept];
}

function isNear(a: string, b: string): boolean {
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	if (short === long) return true;
	if (short.length < SHORTEST_STEM) return false;
	return long.startsWith(short)
		? long.length - short.length <= LONGEST_ENDING
		: short.length > SHORTEST_STEM && editDistance(short, long) === 1;
}
