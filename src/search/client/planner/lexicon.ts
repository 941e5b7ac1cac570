import { useOf, vocabularyIn, type AssistFile, type VocabularyWord } from '../../assist-file.ts';
import { createFoldKey, type FoldKey } from '../../language/fold.ts';
import { createSoundKey, type SoundKey } from '../../language/phonetic.ts';
import { isInFilter } from '../../language/word-filter.ts';
import { ownersIn, type Owners } from './owners.ts';
import { wordingsIn, type Wordings } from './wordings.ts';
import { createSynonyms, type Synonyms } from './synonyms.ts';

/** A word of the site with what it is compared by. */
export interface Entry extends VocabularyWord {
	/** {@link FoldKey} of the word. */
	key: string;
	/** Which letters the key has, a bit each: words with too many others need no closer look. */
	letters: number;
}

/** The words of a site, ready to be asked for. */
export interface Lexicon {
	lang: string;
	keyOf: FoldKey;
	/** In the order of their keys, so that words that begin alike stand together. */
	entries: readonly Entry[];
	/** It has all words of the site, none was left out for want of room. */
	isWhole: boolean;
	byWord: ReadonlyMap<string, Entry>;
	byKey: ReadonlyMap<string, readonly Entry[]>;
	isStop: (word: string) => boolean;
	/** Fyr has a pack of the language. */
	hasSmallWords: boolean;
	/** It says little of what a query is about, and the site lacks it. */
	isLight: (word: string) => boolean;
	/** What is written in a hurry → the word. E.g. `ik` → `ikke`. */
	inFull: ReadonlyMap<string, string>;
	/** It is a word, though none of the site's: no other one was meant. */
	isOrdinary: (word: string) => boolean;
	/** What a key sounds like; empty where the language has no sounds, or the word too few letters. */
	soundOf: SoundKey;
	bySound: ReadonlyMap<string, readonly Entry[]>;
	/** Letters that join the parts of a compound; none first. */
	links: readonly string[];
	synonyms: Synonyms;
	owners: Owners;
	wordings: Wordings;
}

/** Words after which other work of the page gets its turn: a few milliseconds on a slow phone. */
const SLICE = 1500;

/**
 * @param rest Lets the browser do other work.
 */
export async function createLexicon(
	file: AssistFile,
	rest: () => Promise<void> = nextTask,
): Promise<Lexicon> {
	const keyOf = createFoldKey(file.folds);
	const byWord = new Map<string, Entry>();
	let read = 0;
	for (const word of vocabularyIn(file)) {
		if (++read % SLICE === 0) await rest();
		if (byWord.has(word.word)) continue;
		const key = keyOf(word.word);
		byWord.set(word.word, { ...word, key, letters: lettersOf(key) });
	}
	await rest();
	const entries = [...byWord.values()].sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
	await rest();
	const byKey = await grouped(entries, ({ key }) => key, rest);
	await rest();
	const soundOf = createSoundKey(file.sounds);
	const bySound = await grouped(entries, ({ key }) => soundOf(key), rest);
	const stop = new Set(file.stop.split(' '));
	const stopKeys = new Set(Array.from(stop, keyOf));
	const parts = {
		lang: file.lang,
		keyOf,
		entries,
		isWhole: file.isWhole ?? false,
		byWord,
		byKey,
		hasSmallWords: file.stop !== '',
		// Without its marks it is the same word, unless the site has that.
		isStop: (word: string) => stop.has(word) || (!byWord.has(word) && stopKeys.has(keyOf(word))),
		isLight: isInFilter(file.light),
		inFull: new Map(
			file.shorthand.split('|').flatMap((row): [string, string][] => {
				const [word = '', ...written] = row.split(' ');
				return written.map((each) => [each, word]);
			}),
		),
		isOrdinary: isInFilter(file.ordinary),
		links: ['', ...file.links.split(' ').filter((link) => link !== '')],
		soundOf,
		bySound,
		synonyms: createSynonyms(file.synonyms, keyOf, soundOf),
		owners: ownersIn(file, keyOf),
	};
	await rest();
	return { ...parts, wordings: wordingsIn(parts, file) };
}

/** Entries by what they have in common; those with nothing are left out. */
async function grouped(
	entries: readonly Entry[],
	by: (entry: Entry) => string,
	rest: () => Promise<void>,
): Promise<Map<string, Entry[]>> {
	const groups = new Map<string, Entry[]>();
	let grouped = 0;
	for (const entry of entries) {
		if (++grouped % SLICE === 0) await rest();
		const common = by(entry);
		const group = groups.get(common);
		if (group) group.push(entry);
		else if (common !== '') groups.set(common, [entry]);
	}
	return groups;
}

/** Whether it is a word of the site that tells something. */
export function isTellingWord({ byKey, isStop }: Lexicon, key: string): boolean {
	return (byKey.get(key) ?? []).some(({ word }) => !isStop(word));
}

/** Of words that begin alike those that the site uses most come first, then the shortest. */
export function byUse(a: Entry, b: Entry): number {
	return useOf(b) - useOf(a) || a.key.length - b.key.length;
}

/** Bits of the letters a word has; letters beyond the alphabet share bits, which costs a closer look only. */
export function lettersOf(key: string): number {
	let bits = 0;
	for (let index = 0; index < key.length; index++) bits |= 1 << (key.charCodeAt(index) % 32);
	return bits;
}

function nextTask(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
