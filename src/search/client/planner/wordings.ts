/** What the writers say that their articles answer, in their words: titles and keywords. */
import type { AssistFile } from '../../assist-file.ts';
import { writtenWords } from '../../language/segment.ts';
import { isMistyped, stemLikeness, SURELY_SAME_STEM } from '../../language/stem.ts';
import { meaningWords, type Meanings, type MeaningWord } from './meaning-words.ts';
import { WORDING } from './weights.ts';

/** A title or a keyword of an article. */
export interface Wording {
	text: string;
	/** Number of the article's title. */
	article: number;
	words: (MeaningWord & { weight: number })[];
}

/**
 * All wordings of a site, and where each word of them stands. A place is one word of one wording, as a
 * number: a large site has a hundred thousand.
 */
export interface Wordings {
	all: readonly Wording[];
	/** Of each place the number of its wording. */
	wordingAt: readonly number[];
	/** Of each place how much of its wording it is, from 0 to 1. */
	shareAt: readonly number[];
	byKey: ReadonlyMap<string, readonly number[]>;
	/** By the numbers of meanings. */
	byMeaning: ReadonlyMap<number, readonly number[]>;
	/** Other keys that are forms of a word, by its key: found when first asked for. */
	formsOf: (key: string) => readonly string[];
	/** How many articles there are. */
	articles: number;
}

/** Letters that forms of a word have in common. */
const START = 3;

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
	const byKey = new Map<string, number[]>();
	const byMeaning = new Map<number, number[]>();
	const wordingAt: number[] = [];
	const read = texts.map(({ text, article }, wording) => {
		const written = writtenWords(text).map(({ joined }) => joined);
		const words = meaningWords(meanings, written);
		for (const { key, meanings: all } of words) {
			const place = wordingAt.push(wording) - 1;
			add(byKey, key, place);
			for (const meaning of all) add(byMeaning, meaning, place);
		}
		return { text, article, words };
	});
	const articleAt = (place: number): number => read[wordingAt[place] ?? 0]?.article ?? 0;
	const rarities = new Map(
		Array.from(byKey, ([key, places]) => {
			const articles = new Set(places.map(articleAt));
			return [key, rarity(articles.size, titles.length)];
		}),
	);
	const all = read.map(({ words, ...wording }) => ({
		...wording,
		words: words.map((word) => ({
			...word,
			weight: (word.isSmall ? WORDING.small : 1) * (rarities.get(word.key) ?? 0),
		})),
	}));
	const shareAt = all.flatMap(({ words }) => {
		const whole = words.reduce((sum, { weight }) => sum + weight, 0);
		return words.map(({ weight }) => weight / whole);
	});
	const formsOf = formsAmong([...byKey.keys()]);
	return { all, wordingAt, shareAt, byKey, byMeaning, formsOf, articles: titles.length };
}

/** Of a key those that are forms of the same word, itself left out. */
function formsAmong(keys: readonly string[]): Wordings['formsOf'] {
	const byStart = new Map<string, string[]>();
	for (const key of keys) add(byStart, key.slice(0, START), key);
	const known = new Map<string, readonly string[]>();
	return (key) => {
		const forms =
			known.get(key) ??
			(byStart.get(key.slice(0, START)) ?? []).filter(
				(other) =>
					other !== key && stemLikeness(other, key) >= SURELY_SAME_STEM && !isMistyped(other, key),
			);
		known.set(key, forms);
		return forms;
	};
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
