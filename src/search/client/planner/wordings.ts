/** What the writers say that their articles answer, in their words: titles and keywords. */
import type { AssistFile } from '../../assist-file.ts';
import { writtenWords } from '../../language/segment.ts';
import { meaningWords, type Meanings, type MeaningWord } from './meaning-words.ts';
import { WORDING } from './weights.ts';

/** A title or a keyword of an article. */
export interface Wording {
	text: string;
	/** Number of the article's title. */
	article: number;
	words: (MeaningWord & { weight: number })[];
}

/** Where a word stands: in which wording, as which of its words. */
export interface Place {
	wording: number;
	article: number;
	word: number;
}

/** All wordings of a site, and where each word of them stands. */
export interface Wordings {
	all: readonly Wording[];
	byKey: ReadonlyMap<string, readonly Place[]>;
	/** By the numbers of meanings. */
	byMeaning: ReadonlyMap<number, readonly Place[]>;
	/** Keys by their first letters, to find forms. */
	byStart: ReadonlyMap<string, readonly string[]>;
	/** How many articles there are. */
	articles: number;
}

/** Letters that forms of a word have in common. */
export const START = 3;

/** Titles in another language are not what readers type. */
export function wordingsIn(
	meanings: Meanings,
	{ titles, keywords }: Pick<AssistFile, 'titles' | 'keywords'>,
): Wordings {
	const texts = titles.flatMap(([title, , , lang], article) =>
		lang === undefined
			? [title, ...(keywords[article] ?? '').split('|')].map((text) => ({ text, article }))
			: [],
	);
	const byKey = new Map<string, Place[]>();
	const byMeaning = new Map<number, Place[]>();
	const read = texts.map(({ text, article }, wording) => {
		const written = writtenWords(text).map(({ joined }) => joined);
		const words = meaningWords(meanings, written);
		words.forEach(({ key, meanings: all }, word) => {
			const place = { wording, article, word };
			add(byKey, key, place);
			for (const meaning of all) add(byMeaning, meaning, place);
		});
		return { text, article, words };
	});
	const rarities = new Map(
		Array.from(byKey, ([key, places]) => {
			const articles = new Set(places.map(({ article }) => article));
			return [key, rarity(articles.size, titles.length)];
		}),
	);
	const weighed = read.map(({ words, ...wording }) => ({
		...wording,
		words: words.map((word) => ({
			...word,
			weight: (word.isSmall ? WORDING.small : 1) * (rarities.get(word.key) ?? 0),
		})),
	}));
	const byStart = new Map<string, string[]>();
	for (const key of byKey.keys()) add(byStart, key.slice(0, START), key);
	return { all: weighed, byKey, byMeaning, byStart, articles: titles.length };
}

/** What a word tells that so many of the articles have: what few have tells more. */
export function rarity(has: number, articles: number): number {
	return Math.log(1 + articles / (has + 0.5));
}

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
	const known = map.get(key);
	if (known) known.push(value);
	else map.set(key, [value]);
}
