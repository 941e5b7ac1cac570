import { brotliCompressSync } from 'node:zlib';
import type { Terms } from '../../schema/terms.ts';
import {
	ASSIST_VERSION,
	bucketOf,
	encodeWords,
	ownTitleWords,
	type AssistFile,
	type VocabularyWord,
} from '../assist-file.ts';
import type { Concept } from '../../schema/words.ts';
import type { Pack } from '../language/pack.ts';
import { isUnspaced } from '../language/segment.ts';
import { wordFilter } from '../language/word-filter.ts';
import { encodeIds } from '../page-ids.ts';
import type { TitleRow } from '../titles-file.ts';
import type { IndexedPage } from './indexed-pages.ts';
import { withoutRest, type AssistRest } from '../assist-rest.ts';
import { meaningsOf } from './meanings.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { otherWords } from './other-words.ts';
import { spelling } from './spelling.ts';
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
const BUDGET = { base: 12_000, perArticle: 9 };
/** The bucket of words on so few pages that it makes no difference how few. */
const FEW = 2;
/** Above this only key words are left. */
const MOST_ARTICLES = 64;

/**
 * A locale's assist file: whole where it is small, without its rarest words where it is not.
 *
 * Titles, headings, keywords and terms always stay, so a site of very long titles may be above
 * the budget.
 */
export function assistFile(sources: AssistSources): { file: AssistFile; rest?: AssistRest } {
	const { locale, lang, pages, titles, terms, pack, concepts } = sources;
	const approved = Object.values(terms).flatMap((words) => words[locale]?.word ?? []);
	const words = countWords(pages, approved);
	const others = otherWords(pages, pack);
	const synonyms = usableSynonyms({ locale, terms, concepts, pack, pages, words, others });
	const whole: AssistFile = {
		words: '',
		version: ASSIST_VERSION,
		lang,
		titles: [...titles],
		ids: encodeIds(
			ofPages<string | undefined>(titles, pages, ({ id }) => id, undefined),
			pages.map(({ id }) => id),
		),
		keywords: ofPages(titles, pages, ({ keywords }) => keywordsOf(keywords), ''),
		ordinary: wordFilter(
			ordinaryWords({ locale, lang, words, synonyms, concepts, terms, titles, pack }),
		),
		synonyms,
		stop: stopWords(pack, words, concepts, others),
		light: wordFilter(pack.light.split(' ').filter((word) => word !== '' && !words.has(word))),
		shorthand: Object.entries(pack.shorthand)
			.map(([word, written]) => [word, ...written].join(' '))
			.join('|'),
		folds: Object.fromEntries(
			Object.entries(pack.folds).map(([letter, typed]) => [letter, [...typed]]),
		),
		sounds: pack.sounds.map(([pattern, sound]) => [pattern, sound]),
		links: pack.links,
		...(isUnspaced(lang) && {
			headings: ofPages(titles, pages, ({ headings }) => headings.join('\n'), ''),
		}),
	};
	const { file, rest } = pack.stop === '' ? { file: whole } : withoutRest(whole, isOwnIn(sources));
	const room = BUDGET.base + BUDGET.perArticle * pages.length - compressed(JSON.stringify(file));
	return {
		file: { ...file, ...wordsWithin(room, words, ownTitleWords(titles)) },
		...(rest && { rest }),
	};
}

/** What readers of the locale say in their own language, spelled as in the file. */
function isOwnIn({ locale, terms, concepts, pack }: AssistSources): (word: string) => boolean {
	const meanings = meaningsOf({ locale, terms, concepts, pack, others: new Map() });
	const own = meanings.flatMap((meaning) => [...meaning.own, ...meaning.typed]).map(spelling);
	const all = new Set([...own, ...pack.stop.split(' ')]);
	return (word) => all.has(word);
}

/** As many of the words, coded, as there is room for; the rarest go first. */
function wordsWithin(
	room: number,
	words: ReadonlyMap<string, CountedWord>,
	inTitles: ReadonlyMap<string, number>,
): Pick<AssistFile, 'words' | 'isWhole'> {
	const coded = (least: number): string => {
		const vocabulary = vocabularyOf(words, least);
		return encodeWords(vocabulary.filter((each) => !isToldBy(inTitles, each)));
	};
	// The threshold is between these; a big site's words take long to compress, so few are tried.
	let [tooMany, few] = [0, MOST_ARTICLES];
	while (few - tooMany > 1) {
		const least = Math.floor((tooMany + few) / 2);
		if (compressed(coded(least)) > room) tooMany = least;
		else few = least;
	}
	const isWhole = few <= 1;
	return { words: coded(few), ...(isWhole && { isWhole }) };
}

/** Whether titles alone say how common a word is: one bucket more is hardly another. */
function isToldBy(
	inTitles: ReadonlyMap<string, number>,
	{ word, bucket }: VocabularyWord,
): boolean {
	const titles = inTitles.get(word);
	return titles !== undefined && (bucket <= FEW || bucketOf(titles) + 1 >= bucket);
}

/** Bytes that a reader fetches for a text. */
function compressed(text: string): number {
	return brotliCompressSync(text).length;
}

/** For each title something of its page; fallbacks have none in the locale's index. */
function ofPages<Value>(
	titles: readonly TitleRow[],
	pages: readonly IndexedPage[],
	of: (page: IndexedPage) => Value,
	absent: Value,
): Value[] {
	const byUrl = new Map(pages.map((page) => [page.url, of(page)]));
	return titles.map(([, href]) => byUrl.get(href) ?? absent);
}

/** Keywords as they are compared with what is typed. */
function keywordsOf(keywords: string): string {
	return keywords.split(',').map(spelling).filter(Boolean).join('|');
}
