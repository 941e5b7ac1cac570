import { vocabularyIn, type AssistFile, type VocabularyWord } from '../../assist-file.ts';
import { createFoldKey, type FoldKey } from './fold-key.ts';
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
	byWord: ReadonlyMap<string, Entry>;
	byKey: ReadonlyMap<string, readonly Entry[]>;
	isStop: (word: string) => boolean;
	/** Letters that join the parts of a compound; none first. */
	links: readonly string[];
	synonyms: Synonyms;
	/** The language is written without spaces: words are not told apart, nor letters exchanged. */
	isUnspaced: boolean;
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
	const entries: Entry[] = [];
	const words = withTargets(vocabularyIn(file), file.synonyms);
	await rest();
	for (let start = 0; start < words.length; start += SLICE) {
		for (const word of words.slice(start, start + SLICE)) {
			const key = keyOf(word.word);
			entries.push({ ...word, key, letters: lettersOf(key) });
		}
		await rest();
	}
	entries.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
	await rest();
	const byKey = new Map<string, Entry[]>();
	for (const entry of entries) {
		const same = byKey.get(entry.key);
		if (same) same.push(entry);
		else byKey.set(entry.key, [entry]);
	}
	await rest();
	const stop = new Set(file.stop.split(' '));
	return {
		lang: file.lang,
		keyOf,
		entries,
		byWord: new Map(entries.map((entry) => [entry.word, entry])),
		byKey,
		isStop: (word) => stop.has(word),
		links: ['', ...file.links.split(' ').filter((link) => link !== '')],
		synonyms: createSynonyms(file.synonyms, keyOf),
		isUnspaced: isUnspaced(file.lang),
	};
}

/** The words that synonyms lead to are the site's, even where the file has room for its commonest only. */
function withTargets(
	words: readonly VocabularyWord[],
	synonyms: AssistFile['synonyms'],
): VocabularyWord[] {
	const all = new Map(words.map((each) => [each.word, each]));
	for (const [, targets] of synonyms) {
		for (const word of targets.split(/[| ]/)) {
			if (!all.has(word)) all.set(word, { word, bucket: 0, isKey: false });
		}
	}
	return [...all.values()];
}

/** How much a site uses a word: what more of its articles say is meant more often. */
export function useOf({ bucket, isKey }: Pick<Entry, 'bucket' | 'isKey'>): number {
	return bucket + (isKey ? 2 : 0);
}

/** Bits of the letters a word has; letters beyond the alphabet share bits, which costs a closer look only. */
export function lettersOf(key: string): number {
	let bits = 0;
	for (let index = 0; index < key.length; index++) bits |= 1 << (key.charCodeAt(index) % 32);
	return bits;
}

/** Languages that are written without spaces between words. */
export function isUnspaced(lang: string): boolean {
	return /^(ja|zh|yue|th|lo|km|my)\b/i.test(lang);
}

function nextTask(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
