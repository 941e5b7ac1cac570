import { memo } from '../memo.ts';
import { parentOf } from './category.ts';
import { shownArticle, type HelpCenter, type ShownArticle } from './help-center.ts';

/** How many guides an article offers at its end. */
const COUNT = 4;

/** What being in the same category adds. */
const NEIGHBOUR = 1.5;

/**
 * Guides to offer after one: those the writer names, then those that share the rarest words of
 * title, description and keywords with it, neighbours of its category first among equals.
 */
export function relatedArticles(center: HelpCenter, article: ShownArticle): ShownArticle[] {
	const { locale, id, edition } = article;
	const named = new Set(edition.data.related.filter((other) => other !== id));
	const given = [...named]
		.map((other) => shownArticle(center, locale, other))
		.filter((other) => other !== undefined);
	const index = indexOf(center, locale);
	const automatic = index
		.similarTo(id)
		.filter((other) => !named.has(other.id) && !other.isFallback)
		.slice(0, Math.max(0, COUNT - given.length));
	return [...given, ...automatic].slice(0, Math.max(COUNT, given.length));
}

/**
 * A word that every third article has says nothing about two of them; nor does one that hundreds have,
 * and on a large site it would take as long as all others together.
 */
const COMMON = 200;

interface SimilarityIndex {
	/** Best first; only those that share something. */
	similarTo: (id: string) => ShownArticle[];
}

/** One index per help center and locale, made when first asked for. */
const indexes = new WeakMap<HelpCenter, Map<string, SimilarityIndex>>();

function indexOf(center: HelpCenter, locale: string): SimilarityIndex {
	const ofCenter = indexes.get(center) ?? new Map<string, SimilarityIndex>();
	indexes.set(center, ofCenter);
	const index = ofCenter.get(locale) ?? createIndex(center.shown.get(locale) ?? []);
	ofCenter.set(locale, index);
	return index;
}

function createIndex(articles: readonly ShownArticle[]): SimilarityIndex {
	const words = new Map(articles.map((article) => [article.id, wordsOf(article)]));
	const byWord = new Map<string, ShownArticle[]>();
	for (const article of articles) {
		for (const word of words.get(article.id) ?? []) {
			const holders = byWord.get(word);
			if (holders) holders.push(article);
			else byWord.set(word, [article]);
		}
	}
	// A page asks for its view when it is looked for and when it is made.
	return { similarTo: memo((id) => similar(id, words, byWord, articles.length)) };
}

function similar(
	id: string,
	words: ReadonlyMap<string, ReadonlySet<string>>,
	byWord: ReadonlyMap<string, readonly ShownArticle[]>,
	total: number,
): ShownArticle[] {
	const commonest = Math.min(COMMON, Math.max(5, total / 3));
	const scores = new Map<ShownArticle, number>();
	for (const word of words.get(id) ?? []) {
		const holders = byWord.get(word) ?? [];
		if (holders.length > commonest) continue;
		const weight = Math.log(total / holders.length + 1);
		for (const article of holders) scores.set(article, (scores.get(article) ?? 0) + weight);
	}
	const folder = parentOf(id);
	return [...scores]
		.filter(([article]) => article.id !== id)
		.map(([article, score]) => {
			// Once for each, not in every comparison: this runs for every article with every other.
			return { article, score: parentOf(article.id) === folder ? score * NEIGHBOUR : score };
		})
		.sort((a, b) => b.score - a.score || (a.article.id < b.article.id ? -1 : 1))
		.map(({ article }) => article);
}

function wordsOf({ edition, id }: ShownArticle): Set<string> {
	const { title, description, keywords } = edition.data;
	const text = [title, description, ...keywords, id.replace(/[/-]/g, ' ')].join(' ').toLowerCase();
	return new Set(text.match(/[\p{L}\d]{4,}/gu) ?? []);
}
