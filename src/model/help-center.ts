import type { Locale, Site } from '../schema/site.ts';
import { categoriesOf, type Category } from './category.ts';
import { categoryTextIds, namedByText } from './category-texts.ts';
import type { ArticleRecord, CategoryRecord, Records } from './records.ts';
import type { ShownArticle } from './shown-article.ts';

/**
 * The help center a reader meets on one day: what is published, arranged by locale and category.
 *
 * Pure: records in, records out. Reading files and rendering pages happen elsewhere.
 */
export interface HelpCenter {
	records: Records;
	site: Site;
	/** Article id → locale → edition, published ones only. */
	editions: ReadonlyMap<string, ReadonlyMap<string, ArticleRecord>>;
	/** Ids of the categories that have a text of their own: an article that is no page beside the category's. */
	texts: ReadonlySet<string>;
	/** Category id → locale → its `_category.yaml`, and what its text says where that says nothing. */
	categoryData: ReadonlyMap<string, ReadonlyMap<string, CategoryRecord>>;
	/** Locale → all that its readers are shown, fallbacks included and categories' texts left out, in order. */
	shown: ReadonlyMap<string, readonly ShownArticle[]>;
	/** Locale → category id → category, for every category with something in it. */
	categories: ReadonlyMap<string, ReadonlyMap<string, Category>>;
}

export type { ShownArticle };

export interface Moment {
	/** Day, or moment, at which the site is built, by its own clock; decides `publishAt` and `expireAt`. */
	today: string;
	/** Show drafts and articles out of their time, as `npm run dev` does. */
	drafts: boolean;
}

export function createHelpCenter(records: Records, moment: Moment): HelpCenter {
	const editions = groupByLocale(records.articles.filter((record) => isVisible(record, moment)));
	const texts = categoryTextIds(records.articles);
	const categoryData = nameCategories(groupByLocale(records.categories), editions, texts);
	const shown = new Map<string, ShownArticle[]>();
	const categories = new Map<string, Map<string, Category>>();
	for (const locale of records.site.locales) {
		const all = shownIn(locale, editions);
		const articles = all.filter(({ id }) => !texts.has(id));
		const ofCategories = all.filter(({ id }) => texts.has(id));
		shown.set(locale.code, articles);
		categories.set(locale.code, categoriesOf(locale, articles, ofCategories, categoryData));
	}
	return { records, site: records.site, texts, editions, categoryData, shown, categories };
}

function nameCategories(
	data: Map<string, Map<string, CategoryRecord>>,
	editions: HelpCenter['editions'],
	texts: ReadonlySet<string>,
): HelpCenter['categoryData'] {
	for (const id of texts) {
		const ofCategory = data.get(id) ?? new Map<string, CategoryRecord>();
		for (const [locale, text] of editions.get(id) ?? []) {
			ofCategory.set(locale, namedByText(ofCategory.get(locale), text));
		}
		data.set(id, ofCategory);
	}
	return data;
}

/** A draft, or an article before its day or after it, is not part of the build. */
export function isVisible({ data }: ArticleRecord, { today, drafts }: Moment): boolean {
	if (drafts) return true;
	if (data.status === 'draft') return false;
	if (data.publishAt !== undefined && data.publishAt > today) return false;
	return data.expireAt === undefined || data.expireAt > today;
}

/**
 * The edition that readers of `locale` get: their own, else that of the first fallback that has one
 * and lends it (`fallback: false` keeps an edition to its own readers).
 */
function editionFor(
	locale: Locale,
	editions: ReadonlyMap<string, ArticleRecord>,
): ArticleRecord | undefined {
	const lent = locale.fallback
		.map((code) => editions.get(code))
		.find((edition) => edition?.data.fallback);
	return editions.get(locale.code) ?? lent;
}

/** @throws {RangeError} If the site has no such locale: a mistake in our code, not in content. */
export function localeOf(site: Site, code: string): Locale {
	const locale = site.locales.find((candidate) => candidate.code === code);
	if (!locale) throw new RangeError(`The site has no locale "${code}".`);
	return locale;
}

export function shownArticle(
	center: HelpCenter,
	locale: string,
	id: string,
): ShownArticle | undefined {
	const edition = editionFor(localeOf(center.site, locale), center.editions.get(id) ?? new Map());
	return edition && { id, locale, edition, isFallback: edition.locale !== locale };
}

export function categoryOf(center: HelpCenter, locale: string, id: string): Category | undefined {
	return center.categories.get(locale)?.get(id);
}

/** The file that a category's page is made from: its text, else its `_category.yaml`. */
export function categoryFile(center: HelpCenter, locale: string, id: string): string | undefined {
	const text = categoryOf(center, locale, id)?.text;
	return text?.edition.file ?? center.categoryData.get(id)?.get(locale)?.file;
}

/** Id → locale → record. */
export function groupByLocale<T extends { id: string; locale: string }>(
	records: readonly T[],
): Map<string, Map<string, T>> {
	const groups = new Map<string, Map<string, T>>();
	for (const record of records) {
		const group = groups.get(record.id) ?? new Map<string, T>();
		group.set(record.locale, record);
		groups.set(record.id, group);
	}
	return groups;
}

function shownIn(
	locale: Locale,
	editions: ReadonlyMap<string, ReadonlyMap<string, ArticleRecord>>,
): ShownArticle[] {
	const shown: ShownArticle[] = [];
	for (const [id, ofArticle] of editions) {
		const edition = editionFor(locale, ofArticle);
		if (!edition) continue;
		const isFallback = edition.locale !== locale.code;
		shown.push({ id, locale: locale.code, edition, isFallback });
	}
	const collator = new Intl.Collator(locale.lang);
	return shown.sort(
		(a, b) =>
			// A reader's own language first, whatever the order of the others.
			Number(a.isFallback) - Number(b.isFallback) ||
			(a.edition.data.order ?? Infinity) - (b.edition.data.order ?? Infinity) ||
			collator.compare(a.edition.data.title, b.edition.data.title) ||
			collator.compare(a.id, b.id),
	);
}
