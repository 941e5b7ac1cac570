/**
 * `/{locale}/search/assist.<hash>.json`: all that the search knows of a locale before the engine is
 * there: its words, its titles, what readers type instead. Made by the build from the rendered
 * pages, read by the planner in the browser; fetched once, kept by its hash.
 *
 * Pages do not name the hash, so that an edit of one article leaves the others as they are:
 * `/{locale}/search/assist.json` holds the present file's name as a JSON string and is asked for
 * anew each visit.
 */
import type { TitleRow } from './titles-file.ts';
import { searchableWords } from './words.ts';

/** Another number is another format: a client that meets it does without the file. */
export const ASSIST_VERSION = 1;

/** Enough to tell the pages of one locale apart; letters of a hash cannot be compressed. */
export const ID_LENGTH = 5;

export interface AssistFile {
	version: typeof ASSIST_VERSION;
	/** BCP 47 tag of the locale. E.g. `nb`. */
	lang: string;
	/**
	 * {@link encodeWords} of the vocabulary, in the order of {@link compareWords}, without the words
	 * that {@link vocabularyIn} takes from the titles: those of one article that has them in its own.
	 */
	words: string;
	/** All titles that the locale's readers are shown, fallbacks last. */
	titles: TitleRow[];
	/**
	 * For each title, at the same place, the first {@link ID_LENGTH} characters of its page's fragment
	 * after the language and `_`, as the engine names its answers; as many hyphens where it has none.
	 */
	ids: string;
	/** Only groups with a word to search for on this site. */
	synonyms: SynonymRow[];
	/** Stop and question words, lower case, separated by a space. From the language's pack. */
	stop: string;
	/** Letter → how it is typed without it, plainest first. E.g. `{ ø: ['o', 'oe'] }`. From the pack. */
	folds: Record<string, string[]>;
	/** Letters that join the parts of a compound, separated by a space. E.g. `s e`. From the pack. */
	links: string;
	/**
	 * Only for languages that are written without spaces: for each title, at the same place, the
	 * headings of its article, separated by line breaks.
	 */
	headings?: string[];
}

/**
 * What readers may type, and the words of the vocabulary to search for instead, best first; both
 * separated by `|`. What is typed may be a phrase, and may be nothing: the words of a row stand for
 * each other, too. E.g. `['log ind|login', 'logga|inloggning']`.
 */
export type SynonymRow = [typed: string, words: string];

/** A word of the site in its true spelling, lower case. */
export interface VocabularyWord {
	word: string;
	/** How many articles have it: 0 is one, 1 is two to four, 2 is five to sixteen, 3 is more. */
	bucket: Bucket;
	/** It stands in a title, a heading, the keywords or the terms. */
	isKey: boolean;
}

export type Bucket = 0 | 1 | 2 | 3;

/** The bucket of a number of articles. */
export function bucketOf(articles: number): Bucket {
	if (articles <= 1) return 0;
	if (articles <= 4) return 1;
	return articles <= 16 ? 2 : 3;
}

/** By UTF-16 code unit, which is the same in every engine. */
export function compareWords(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

/** Ends a word and says its bucket, twice: plain and key. Words are in lower case. */
const ENDS = 'ABCDEFGH';
/** One character can say no more in base 36. */
const MAX_SHARED = 35;

/**
 * Words front-coded: of each how many letters it shares with the one before (in base 36), the
 * others, and a capital letter for its bucket. Sorts them first.
 *
 * @example
 * encodeWords([{ word: 'konto', bucket: 1, isKey: true }, { word: 'kontor', bucket: 0, isKey: false }]); // => '0kontoF5rA'
 */
export function encodeWords(words: readonly VocabularyWord[]): string {
	let last = '';
	let code = '';
	for (const { word, bucket, isKey } of words.toSorted((a, b) => compareWords(a.word, b.word))) {
		const shared = sharedLength(last, word);
		code += shared.toString(36) + word.slice(shared) + ENDS.charAt(bucket + (isKey ? 4 : 0));
		last = word;
	}
	return code;
}

/** What {@link encodeWords} was given, sorted. */
export function decodeWords(code: string): VocabularyWord[] {
	let last = '';
	return Array.from(code.matchAll(/([0-9a-z])([^A-H]*)([A-H])/g), ([, shared, rest, end]) => {
		const place = ENDS.indexOf(end ?? '');
		last = last.slice(0, Number.parseInt(shared ?? '0', 36)) + (rest ?? '');
		// A cast, because the remainder of four is one of the buckets.
		return { word: last, bucket: (place % 4) as Bucket, isKey: place >= 4 };
	});
}

/** All words of the vocabulary: those of the file, and those that only a title has. */
export function vocabularyIn({
	words,
	titles,
}: Pick<AssistFile, 'words' | 'titles'>): VocabularyWord[] {
	const all = new Map(decodeWords(words).map((each) => [each.word, each]));
	for (const word of ownTitleWords(titles)) {
		if (!all.has(word)) all.set(word, { word, bucket: 0, isKey: true });
	}
	return [...all.values()];
}

/** Words of the titles that are in the locale's own language. */
export function ownTitleWords(titles: readonly TitleRow[]): Set<string> {
	const own = titles.filter(([, , , lang]) => lang === undefined);
	return new Set(own.flatMap(([title]) => searchableWords(title)));
}

function sharedLength(a: string, b: string): number {
	const most = Math.min(a.length, b.length, MAX_SHARED);
	let length = 0;
	while (length < most && a[length] === b[length]) length++;
	return length;
}
