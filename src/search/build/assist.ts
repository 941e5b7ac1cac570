import { brotliCompressSync } from 'node:zlib';
import type { Terms } from '../../schema/terms.ts';
import { ASSIST_VERSION, encodeWords, ID_LENGTH, type AssistFile } from '../assist-file.ts';
import type { Concept, Pack } from '../packs/pack.ts';
import type { TitleRow } from '../titles-file.ts';
import type { IndexedPage } from './indexed-pages.ts';
import { stopWords } from './stop-words.ts';
import { usableSynonyms } from './synonyms.ts';
import { countWords, vocabularyOf } from './vocabulary.ts';

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
const BUDGET = { base: 11_700, perArticle: 11 };
/** Above this only key words are left. */
const MOST_ARTICLES = 64;
/** Languages that put no space between words. */
const UNSPACED = new Set(['ja', 'km', 'lo', 'my', 'th', 'zh']);

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
	const whole: AssistFile = {
		version: ASSIST_VERSION,
		lang,
		words: '',
		titles: [...titles],
		ids: ofPages(titles, pages, ({ id }) => id.slice(0, ID_LENGTH), '-'.repeat(ID_LENGTH)).join(''),
		synonyms: usableSynonyms({ locale, terms, concepts, columns: pack.columns, words }),
		stop: stopWords(pack, words),
		folds: Object.fromEntries(
			Object.entries(pack.folds).map(([letter, typed]) => [letter, [...typed]]),
		),
		links: pack.links,
		...(UNSPACED.has(lang.split('-')[0] ?? '') && {
			headings: ofPages(titles, pages, ({ headings }) => headings.join('\n'), ''),
		}),
	};
	const budget = BUDGET.base + BUDGET.perArticle * pages.length;
	const withWords = (least: number): AssistFile => ({
		...whole,
		words: encodeWords(vocabularyOf(words, least)),
	});
	let least = 1;
	let file = withWords(least);
	while (least < MOST_ARTICLES && transferred(file) > budget) file = withWords(++least);
	return file;
}

/** Bytes that a reader fetches for it. */
export function transferred(file: AssistFile): number {
	return brotliCompressSync(JSON.stringify(file)).length;
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
