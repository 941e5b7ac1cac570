import type { CategoryData } from '../schema/category.ts';
import type { Locale } from '../schema/site.ts';
import type { CategoryRecord } from './records.ts';
import type { ShownArticle } from './shown-article.ts';

/** A category as the readers of one locale get it. */
export interface Category {
	id: string;
	parent: string | undefined;
	title: string;
	/** Language of the title, where it is not the readers'. */
	titleLocale: string;
	description: string | undefined;
	icon: CategoryData['icon'];
	slug: string;
	order: number;
	/** Ids of its sub-categories, in order. */
	children: string[];
	/** Articles directly in it, in order. */
	articles: ShownArticle[];
	/** Its own text. */
	text: ShownArticle | undefined;
	/** Articles in it and below it in the readers' language; what stands in for others is not counted. */
	count: number;
}

/** Folder of an article or category: `account/password/reset` → `account/password`; `undefined` at the top. */
export function parentOf(id: string): string | undefined {
	const end = id.lastIndexOf('/');
	return end < 0 ? undefined : id.slice(0, end);
}

/** `account/password` → `[account, account/password]`. */
export function pathTo(id: string | undefined): string[] {
	return id === undefined ? [] : [...pathTo(parentOf(id)), id];
}

/** Every category with something in it, as the readers of one locale get it. @param texts Those of categories. */
export function categoriesOf(
	locale: Locale,
	articles: readonly ShownArticle[],
	texts: readonly ShownArticle[],
	data: ReadonlyMap<string, ReadonlyMap<string, CategoryRecord>>,
): Map<string, Category> {
	const categories = new Map<string, Category>();
	for (const article of articles) {
		const path = pathTo(parentOf(article.id));
		for (const id of path) {
			const category = categories.get(id) ?? emptyCategory(id, locale, data.get(id));
			if (!article.isFallback) category.count += 1;
			if (id === path.at(-1)) category.articles.push(article);
			categories.set(id, category);
		}
	}
	for (const text of texts) {
		for (const id of pathTo(text.id)) {
			const category = categories.get(id) ?? emptyCategory(id, locale, data.get(id));
			if (id === text.id) category.text = text;
			categories.set(id, category);
		}
	}
	const ordered = [...categories.values()].sort(compareCategories(new Intl.Collator(locale.lang)));
	for (const { id, parent } of ordered) {
		if (parent !== undefined) categories.get(parent)?.children.push(id);
	}
	return new Map(ordered.map((category) => [category.id, category]));
}

function compareCategories(collator: Intl.Collator) {
	return (a: Category, b: Category): number =>
		a.order - b.order || collator.compare(a.title, b.title);
}

function emptyCategory(
	id: string,
	locale: Locale,
	data: ReadonlyMap<string, CategoryRecord> | undefined,
): Category {
	const source = [locale.code, ...locale.fallback]
		.map((code) => data?.get(code))
		.find((record) => record !== undefined);
	const name = id.slice(id.lastIndexOf('/') + 1);
	return {
		id,
		parent: parentOf(id),
		title: source?.data.title ?? name,
		titleLocale: source?.locale ?? locale.code,
		description: source?.data.description,
		icon: source?.data.icon ?? 'article',
		slug: source?.data.slug ?? name,
		order: source?.data.order ?? Infinity,
		children: [],
		articles: [],
		text: undefined,
		count: 0,
	};
}
