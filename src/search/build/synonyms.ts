import { bucketOf, type SynonymRow } from '../assist-file.ts';
import { useOf } from '../client/planner/lexicon.ts';
import { createFoldKey } from '../client/planner/fold-key.ts';
import { createSoundKey, soundOfPhrase, type SoundKey } from '../client/planner/sound-key.ts';
import type { Pack } from '../packs/pack.ts';
import { createFindable, isMoreThanMentioned } from './findable.ts';
import type { IndexedPage } from './indexed-pages.ts';
import { meaningsOf, type MeaningSources } from './meanings.ts';
import { phrasesSaid } from './phrases.ts';
import { spelling } from './spelling.ts';
import { typedFor } from './typed-for.ts';
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
	const says = phrasesSaid(pages, phrases);
	const findable = createFindable(words.values().filter(isMoreThanMentioned), says);
	const mentioned = createFindable(words.values(), says);
	const rows = new Map<string, Set<string>>();
	for (const { own, typed, foreign, borrowed } of meanings) {
		const found = [...own.flatMap((word) => findable(word) ?? []), ...borrowed.map(spelling)];
		// Better than to find nothing.
		const only = found.length > 0 ? found : own.flatMap((word) => mentioned(word) ?? []);
		const targets = commonestFirst(new Set(only), words).join('|');
		if (targets === '') continue;
		const said = rows.get(targets) ?? new Set();
		rows.set(targets, said);
		const strange = foreign.filter((word) => !isKnown(spelling(word), words));
		for (const word of [...own, ...typed, ...strange]) said.add(spelling(word));
	}
	const soundOf = soundsIn(pack);
	const ear = { soundOf, ofSite: Map.groupBy(words.keys(), soundOf) };
	return Array.from(rows, ([targets, said]): SynonymRow => [
		typedFor(said, targets.split('|'), ear).join('|'),
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
