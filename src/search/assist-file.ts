/**
 * `/{locale}/search/assist.<hash>.json`: all that the search knows of a locale before the engine is
 * there: its words, its titles, what readers type instead. Made by the build from the rendered
 * pages, read by the planner in the browser; fetched once, kept by its hash.
 *
 * Pages do not name the hash, so that an edit of one article leaves the others as they are:
 * `/{locale}/search/assist.json` holds the present file's name as a JSON string and is asked for
 * anew each visit.
 */
import { sharedLength } from './language/shared-length.ts';
import type { TitleRow } from './titles-file.ts';
import { searchableWords } from './language/segment.ts';

/** Another number is another format: a client that meets it does without the file. */
export const ASSIST_VERSION = 6;

export interface AssistFile {
	version: typeof ASSIST_VERSION;
	/** BCP 47 tag of the locale. E.g. `nb`. */
	lang: string;
	/**
	 * {@link encodeWords} of the vocabulary, in the order of {@link compareWords}, without the words
	 * that {@link vocabularyIn} takes from the titles.
	 */
	words: string;
	/** They are all the words there are: what is not among them stands nowhere on the site. */
	isWhole?: true;
	/** What few queries need lies apart: see `assist-rest.ts`. */
	hasRest?: true;
	/** All titles that the locale's readers are shown, fallbacks last. */
	titles: TitleRow[];
	/** For each title, at the same place, what the engine calls its page: see `page-ids.ts`. */
	ids: string;
	/**
	 * Of a large site: addresses and categories of the titles, which are left empty above, lie apart, so
	 * many in a file. See {@link partName}.
	 */
	apart?: number;
	/** For each title, at the same place, the keywords of its article, separated by `|`. */
	keywords: string[];
	/** Filter of words that look like one of the site's mistyped, and are words. */
	ordinary: string;
	/** Only groups with a word to search for on this site. */
	synonyms: SynonymRow[];
	/** Stop and question words, lower case, separated by a space. From the language's pack. */
	stop: string;
	/** Filter of words that say little of what a query is about and that the site lacks. From the pack. */
	light: string;
	/** Words, each with what is written for it in a hurry: `ikke ik ikk|kan ka`. From the pack. */
	shorthand: string;
	/** Letter → how it is typed without it, plainest first. E.g. `{ ø: ['o', 'oe'] }`. From the pack. */
	folds: Record<string, string[]>;
	/** Pattern → sound: how words are compared by ear. From the pack. */
	sounds: [pattern: string, sound: string][];
	/** Letters that join the parts of a compound, separated by a space. E.g. `s e`. From the pack. */
	links: string;
	/**
	 * Only for languages that are written without spaces: for each title, at the same place, the
	 * headings of its article, separated by line breaks.
	 */
	headings?: string[];
}

/** Address and category of a title, in a part of a large site's file. */
export type Place = [href: string, category: string];

/** Name of a part, from that of the file. */
export function partName(name: string, part: number): string {
	return name.replace(/(?=\.json$)/, `_${part}`);
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
	/** How many articles have it; see {@link bucketOf}. */
	bucket: number;
	/** It stands in a title, a heading, the keywords or the terms. */
	isKey: boolean;
}

/** The highest bucket: of more than four thousand articles. */
const LAST_BUCKET = 7;

/** The bucket of a number of articles: the power of four that it does not exceed, 0 for one. */
export function bucketOf(articles: number): number {
	return Math.min(LAST_BUCKET, Math.ceil(Math.log2(Math.max(1, articles)) / 2));
}

/** Beyond this bucket a word is no likelier to be meant. */
const OFTEN = 3;

/** How much a site uses a word: what more of its articles say is meant more often. */
export function useOf({ bucket, isKey }: Pick<VocabularyWord, 'bucket' | 'isKey'>): number {
	return Math.min(bucket, OFTEN) + (isKey ? 2 : 0);
}

/** By UTF-16 code unit, which is the same in every engine. */
function compareWords(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

/** Ends a word and says its bucket, twice: plain and key. Words are in lower case. */
const ENDS = 'ABCDEFGHIJKLMNOP';
/** How many of them are plain. */
const KEYS_FROM = LAST_BUCKET + 1;
/** One character can say no more in base 36. */
const MAX_SHARED = 35;

/**
 * Words front-coded: of each how many letters it shares with the one before (in base 36), the
 * others, and a capital letter for its bucket. Sorts them first.
 *
 * @example
 * encodeWords([{ word: 'konto', bucket: 1, isKey: true }, { word: 'kontor', bucket: 0, isKey: false }]); // => '0kontoJ5rA'
 */
export function encodeWords(words: readonly VocabularyWord[]): string {
	let last = '';
	let code = '';
	for (const { word, bucket, isKey } of [...words].sort((a, b) => compareWords(a.word, b.word))) {
		const shared = Math.min(sharedLength(last, word), MAX_SHARED);
		code +=
			shared.toString(36) + word.slice(shared) + ENDS.charAt(bucket + (isKey ? KEYS_FROM : 0));
		last = word;
	}
	return code;
}

/** What {@link encodeWords} was given, sorted; one at a time, as a large site has many. */
export function* decodeWords(code: string): Generator<VocabularyWord> {
	let last = '';
	for (const [, shared, rest, end] of code.matchAll(/([0-9a-z])([^A-P]*)([A-P])/g)) {
		const place = ENDS.indexOf(end ?? '');
		last = last.slice(0, Number.parseInt(shared ?? '0', 36)) + (rest ?? '');
		yield { word: last, bucket: place % KEYS_FROM, isKey: place >= KEYS_FROM };
	}
}

/**
 * All words of the vocabulary: those of the file, then those of the titles, with the number of
 * titles that have them, and the words that synonyms lead to, even where the file has room for its
 * commonest only. A word may come twice; what was said of it first holds.
 */
export function* vocabularyIn({
	words,
	titles,
	synonyms,
}: Pick<AssistFile, 'words' | 'titles' | 'synonyms'>): Generator<VocabularyWord> {
	yield* decodeWords(words);
	for (const [word, articles] of ownTitleWords(titles)) {
		yield { word, bucket: bucketOf(articles), isKey: true };
	}
	for (const [, targets] of synonyms) {
		for (const word of targets.split(/[| ]/)) yield { word, bucket: 0, isKey: false };
	}
}

/** Words of the titles that are in the locale's own language → how many of the titles have them. */
export function ownTitleWords(titles: readonly TitleRow[]): Map<string, number> {
	const counted = new Map<string, number>();
	for (const [title, , , lang] of titles) {
		if (lang) continue;
		for (const word of new Set(searchableWords(title))) {
			counted.set(word, (counted.get(word) ?? 0) + 1);
		}
	}
	return counted;
}
