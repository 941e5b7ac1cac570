import { brotliCompressSync } from 'node:zlib';
import type { Terms } from '../../schema/terms.ts';
import {
	ASSIST_VERSION,
	encodeWords,
	ID_LENGTH,
	ownTitleWords,
	type AssistFile,
} from '../assist-file.ts';
import { isUnspaced } from '../client/planner/lexicon.ts';
import type { Concept, Pack } from '../packs/pack.ts';
import type { TitleRow } from '../titles-file.ts';
import type { IndexedPage } from './indexed-pages.ts';
import { otherWords } from './other-words.ts';
import { stopWords } from './stop-words.ts';
import { usableSynonyms } from './synonyms.ts';
import { countWords, vocabularyOf, type CountedWord } from './vocabulary.ts';

/** All that an assist file is made from. */
export interface AssistSources {
	/** Path segment of the locale. */
	locale: string;
	/** BCP 47 tag. */
	lang: string;
	pages: readonly IndexedPage[];
	titles: readonly TitleRow[];
	terms: Terms;
	/** Of the language. */
	pack: Pack;
	concepts: readonly Concept[];
}

/** Bytes after Brotli that a file may take: these, and so many more an article. */
const BUDGET = { base: 16_000, perArticle: 11 };
/** Above this only key words are left. */
const MOST_ARTICLES = 64;

/**
 * A locale's assist file: whole where it is small, without its rarest words where it is not.
 *
 * Titles, headings, keywords and terms always stay, so a site of very long titles may be above
 * the budget.
 */
export function assistFile(sources: AssistSources): AssistFile {
	const { locale, lang, pages, titles, terms, pack, concepts } = sources;
	const approved = Object.values(terms).flatMap((words) => words[locale]?.word ?? []);
	const words = countWords(pages, approved);
	const others = otherWords(pages, pack);
	const rest: Omit<AssistFile, 'words'> = {
		version: ASSIST_VERSION,
		lang,
		titles: [...titles],
		ids: ofPages(titles, pages, ({ id }) => id.slice(0, ID_LENGTH), '-'.repeat(ID_LENGTH)).join(''),
		synonyms: usableSynonyms({ locale, terms, concepts, pack, pages, words, others }),
		stop: stopWords(pack, words, concepts, others),
		folds: Object.fromEntries(
			Object.entries(pack.folds).map(([letter, typed]) => [letter, [...typed]]),
		),
		sounds: pack.sounds.map(([pattern, sound]) => [pattern, sound]),
		links: pack.links,
		...(isUnspaced(lang) && {
			headings: ofPages(titles, pages, ({ headings }) => headings.join('\n'), ''),
		}),
	};
	const room = BUDGET.base + BUDGET.perArticle * pages.length - compressed(JSON.stringify(rest));
	return { ...rest, words: wordsWithin(room, words, new Set(ownTitleWords(titles))) };
}

/** As many of the words, coded, as there is room for; the rarest go first. */
function wordsWithin(
	room: number,
	words: ReadonlyMap<string, CountedWord>,
	inTitles: ReadonlySet<string>,
): string {
	const coded = (least: number): string => {
		const vocabulary = vocabularyOf(words, least);
		return encodeWords(vocabulary.filter(({ word, bucket }) => bucket > 0 || !inTitles.has(word)));
	};
	// The threshold is between these; a big site's words take long to compress, so few are tried.
	let [tooMany, few] = [0, MOST_ARTICLES];
	while (few - tooMany > 1) {
		const least = Math.floor((tooMany + few) / 2);
		if (compressed(coded(least)) > room) tooMany = least;
		else few = least;
	}
	return coded(few);
}

/** Bytes that a reader fetches for a text. */
function compressed(text: string): number {
	return brotliCompressSync(text).length;
}

/** For each title something of its page; fallbacks have none in the locale's index. */
function ofPages(
	titles: readonly TitleRow[],
	pages: readonly IndexedPage[],
	of: (page: IndexedPage) => string,
	absent: string,
): string[] {
	const byUrl = new Map(pages.map((page) => [page.url, of(page)]));
	return titles.map(([, href]) => byUrl.get(href) ?? absent);
}
