import {
	getCollection,
	getEntry,
	render,
	type CollectionEntry,
	type CollectionKey,
	type DataEntryMap,
} from 'astro:content';
import { createLabels, type LabelOf } from './i18n/labels.ts';
import { createHelpCenter, localeOf, type HelpCenter } from './model/help-center.ts';
import type { ArticleRecord, Records, SnippetRecord } from './model/records.ts';
import type { ArticleText } from './model/text.ts';
import { cacheFolder } from './read/cache-folder.ts';
import { contentRoot } from './read/content-root.ts';
import { diskTextCache } from './read/text-cache.ts';
import { today } from './read/today.ts';

/**
 * The one door from Astro's content store to the pages: the same records that `read-content.ts`
 * makes from files, and the few things a page needs beside them.
 */
export interface Loaded {
	center: HelpCenter;
	/** Text of an edition. */
	textOf: (record: ArticleRecord) => ArticleText;
	/** Labels of the company's product in a locale. */
	labels: (locale: string) => LabelOf;
}

/** Once for a whole build; anew for every request in `dev`, where a writer is editing. */
export function load(): Promise<Loaded> {
	if (__FYR_DEV__) return assemble();
	loaded ??= assemble();
	return loaded;
}

let loaded: Promise<Loaded> | undefined;

async function assemble(): Promise<Loaded> {
	const records = await loadRecords();
	const center = createHelpCenter(records, {
		today: today(records.site.timeZone),
		drafts: __FYR_DEV__,
	});
	const texts = diskTextCache(cacheFolder(contentRoot(), 'texts'));
	const lang = (locale: string): string => localeOf(records.site, locale).lang;
	return {
		center,
		textOf: ({ digest }) => texts.get(digest),
		labels: memo((locale) => createLabels(lang(locale), records.labels[locale])),
	};
}

/** The records of `model/records.ts`, as Astro's store keeps them. */
export async function loadRecords(): Promise<Records> {
	return {
		site: await one('site'),
		categories: (await getCollection('categories')).map(({ data }) => data),
		articles: (await getCollection('articles')).map(({ data }) => toArticle(data)),
		// The bodies were made by our own reader; the schema does not repeat their type.
		snippets: (await one('snippets')) as SnippetRecord[],
		labels: await one('labels'),
		interfaceStrings: await one('interfaceStrings'),
		terms: await one('terms'),
		words: await one('words'),
		locks: await one('locks'),
		redirects: await one('redirects'),
		published: await one('published'),
		pictures: await one('pictures'),
		attachments: await one('attachments'),
	};
}

type Single = Exclude<CollectionKey, 'articles' | 'categories'>;

/** The one entry of a collection that has one. */
async function one<Name extends Single>(
	name: Name,
): Promise<DataEntryMap[Name][string]['data']['value']> {
	const entry = await getEntry(name, name);
	if (!entry)
		throw new Error('The content store is empty. Delete the folder .cache and build again.');
	return entry.data.value;
}

/** An article that imports or computes, as `@astrojs/mdx` renders it. */
export async function renderWithMdx(locale: string, id: string) {
	const entry = await getEntry('articles', `${locale}/${id}`);
	if (!entry) throw new RangeError(`There is no article "${locale}/${id}" in the content store.`);
	return (await render(entry)).Content;
}

/** The store leaves out what is `undefined`; the record names it. */
function toArticle(data: CollectionEntry<'articles'>['data']): ArticleRecord {
	return { ...data, updated: data.updated } as ArticleRecord;
}

function memo<T>(make: (locale: string) => T): (locale: string) => T {
	const made = new Map<string, T>();
	return (locale) => {
		const value = made.get(locale) ?? make(locale);
		made.set(locale, value);
		return value;
	};
}
