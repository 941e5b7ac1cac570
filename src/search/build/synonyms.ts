import { bucketOf, useOf, type SynonymRow } from '../assist-file.ts';
import { createFoldKey } from '../language/fold.ts';
import { createSoundKey, soundOfPhrase, type SoundKey } from '../language/phonetic.ts';
import type { Pack } from '../language/pack.ts';
import { createFindable, isMoreThanMentioned } from './findable.ts';
import type { IndexedPage } from './indexed-pages.ts';
import { meaningsOf, type MeaningSources } from './meanings.ts';
import { phrasesOn } from './phrases.ts';
import { spelling } from './spelling.ts';
import { wordsToSend } from './words-to-send.ts';
import type { CountedWord } from './vocabulary.ts';

/** Where a locale's synonyms come from. */
export interface SynonymSources extends MeaningSources {
	pages: readonly IndexedPage[];
	/** What a search can find. */
	words: ReadonlyMap<string, CountedWord>;
}

/** What readers may type → words of the site, for every meaning that the site has a word for. */
export function usableSynonyms(sources: SynonymSources): SynonymRow[] {
	const { words, pages, pack } = sources;
	const meanings = meaningsOf(sources);
	const phrases = meanings.flatMap(({ own }) => own.map(spelling)).filter(isPhrase);
	const hasPhrase = phrasesOn(pages, phrases);
	const findable = createFindable(words.values().filter(isMoreThanMentioned), hasPhrase);
	const mentioned = createFindable(words.values(), hasPhrase);
	const rows = new Map<string, Set<string>>();
	for (const { own, typed, foreign, borrowed } of meanings) {
		const found = [...own.flatMap((word) => findable(word) ?? []), ...borrowed.map(spelling)];
		// Better than to find nothing.
		const only = found.length > 0 ? found : own.flatMap((word) => mentioned(word) ?? []);
		const targets = commonestFirst(new Set(only), words).join('|');
		if (targets === '') continue;
		const all = rows.get(targets) ?? new Set();
		rows.set(targets, all);
		const unknown = foreign.filter((word) => !isKnown(spelling(word), words));
		for (const word of [...own, ...typed, ...unknown]) all.add(spelling(word));
	}
	const soundOf = soundsIn(pack);
	const sounds = { soundOf, siteWords: Map.groupBy(words.keys(), soundOf) };
	return Array.from(rows, ([targets, all]): SynonymRow => [
		wordsToSend(all, targets.split('|'), sounds).join('|'),
		targets,
	])
		.filter(([typed, targets]) => typed !== '' || targets.includes('|'))
		.sort(([, a], [, b]) => (a < b ? -1 : 1));
}

/** The reader's browser may know no better: not all of these are in the vocabulary. */
function commonestFirst(targets: Iterable<string>, words: SynonymSources['words']): string[] {
	const use = (target: string): number => {
		const word = words.get(target);
		return word ? useOf({ bucket: bucketOf(word.articles), isKey: word.isKey }) : 0;
	};
	return Array.from(targets).sort((a, b) => use(b) - use(a));
}

/** What a word or phrase sounds like to readers of a language. */
function soundsIn({ folds, sounds }: Pick<Pack, 'folds' | 'sounds'>): SoundKey {
	const keyOf = createFoldKey(folds);
	const soundOf = createSoundKey(sounds);
	return (phrase) => soundOfPhrase(keyOf(phrase), soundOf);
}

/** Whether a search finds every word of it. */
function isKnown(phrase: string, words: SynonymSources['words']): boolean {
	return phrase !== '' && phrase.split(' ').every((word) => words.has(word));
}

function isPhrase(spelled: string): boolean {
	return spelled.includes(' ');
}
