import { expect } from 'vitest';
import { z } from 'zod';
import { openGraphLocale } from '../../src/model/view/open-graph.ts';
import { DESCRIPTION_LINE, fits, TITLE_LINE } from '../../src/model/text-width.ts';
import { manifest } from '../helpers/built-site.ts';
import { test } from './browse.ts';
import { isIndexable, parsePages, type ParsedPage } from './parse-pages.ts';

const origin = 'https://hjelp.tindra.example';
const editions = Object.values(manifest.articles).flatMap((article) => Object.values(article));

const indexable = (pages: ParsedPage[]) => pages.filter(isIndexable);
const repeated = (values: (string | undefined)[]) =>
	values.filter((value, index) => values.indexOf(value) !== index);

test('each page that may be found has a title and a description of its own', async ({
	browser,
}) => {
	const pages = indexable(await parsePages(browser));
	expect(pages.length).toBeGreaterThan(editions.length);
	expect(repeated(pages.map(({ title }) => title))).toEqual([]);
	expect(repeated(pages.map(({ meta }) => meta['description']))).toEqual([]);
	for (const { path, title, meta } of pages) {
		expect(title.trim(), path).not.toBe('');
		expect(meta['description']?.trim(), path).toBeTruthy();
		expect(fits(title, TITLE_LINE), title).toBe(true);
		expect(fits(meta['description'] ?? '', DESCRIPTION_LINE), meta['description']).toBe(true);
	}
});

test('no two pages of a language are called alike, of whatever kind they are', async ({
	browser,
}) => {
	const pages = (await parsePages(browser)).filter(({ refresh }) => refresh === undefined);
	expect(repeated(pages.map(({ lang, title }) => `${lang}: ${title}`))).toEqual([]);
});

test('each page that may be found is its own canonical address, and says so to those who share it', async ({
	browser,
}) => {
	for (const { path, canonical, meta, title, lang } of indexable(await parsePages(browser))) {
		expect(canonical).toBe(origin + path);
		expect(meta).toMatchObject({
			'og:url': canonical,
			'og:site_name': 'Tindra',
			'og:description': meta['description'],
			'og:locale': openGraphLocale(lang),
			'og:type': editions.some(({ url }) => url === path) ? 'article' : 'website',
		});
		expect(title, path).toContain(meta['og:title']);
	}
});

test('each edition names itself, its other languages and a default, and is named by them', async ({
	browser,
}) => {
	const pages = indexable(await parsePages(browser));
	const byAddress = new Map(pages.map((page) => [page.canonical, page]));
	for (const { path, lang, canonical, alternates } of pages) {
		if (path === '/' || Object.keys(alternates).length === 0) continue;
		expect(alternates[lang], path).toBe(canonical);
		const { 'x-default': fallback, ...languages } = alternates;
		// The default is one of them, or `/`, which chooses; either names the same ones.
		expect(byAddress.get(fallback)?.alternates, `x-default of ${path}`).toEqual(alternates);
		for (const [language, address] of Object.entries(languages)) {
			const other = byAddress.get(address);
			expect(other?.lang, `${address}, named by ${path}`).toBe(language);
			expect(other?.alternates, `${address}, named by ${path}`).toEqual(alternates);
		}
	}
});

test('an edition is offered in exactly the languages that have one', async ({ browser }) => {
	const byPath = new Map((await parsePages(browser)).map((page) => [page.path, page]));
	for (const article of Object.values(manifest.articles)) {
		const all = Object.entries(article).map(([locale, { url }]) => [locale, origin + url]);
		for (const { url } of Object.values(article)) {
			const { 'x-default': _, ...languages } = byPath.get(url)?.alternates ?? {};
			expect(languages, url).toEqual(all.length > 1 ? Object.fromEntries(all) : {});
		}
	}
});

const nodeSchema = z.looseObject({
	'@context': z.literal('https://schema.org'),
	'@type': z.string(),
});
const crumbsSchema = z.looseObject({
	itemListElement: z.array(
		z.strictObject({
			'@type': z.literal('ListItem'),
			position: z.number(),
			name: z.string().min(1),
			item: z.url(),
		}),
	),
});

test('articles carry structured data: the article and the way to it', async ({ browser }) => {
	const byPath = new Map((await parsePages(browser)).map((page) => [page.path, page]));
	for (const { code } of [{ code: 'sv' }, { code: 'da' }, { code: 'nb' }]) {
		const [organization = '{}'] = byPath.get(`/${code}/`)?.jsonLd ?? [];
		expect(JSON.parse(organization)).toMatchObject({ '@type': 'Organization', name: 'Tindra' });
	}
	for (const { url, title } of editions) {
		const page = byPath.get(url);
		const nodes = (page?.jsonLd ?? []).map((text) => nodeSchema.parse(JSON.parse(text)));
		const [article, crumbs] = nodes;
		expect(nodes.map((node) => node['@type'])).toEqual(['Article', 'BreadcrumbList']);
		expect(article).toMatchObject({ headline: title, url: origin + url, inLanguage: page?.lang });
		const items = crumbsSchema.parse(crumbs).itemListElement;
		expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
		expect(items.at(-1)).toMatchObject({ name: title, item: origin + url });
		for (const { item } of items.slice(0, -1))
			expect(byPath.has(new URL(item).pathname)).toBe(true);
	}
});

test('a former address sends readers and search engines to the article', async ({ browser }) => {
	const moved = (await parsePages(browser)).filter(({ refresh }) => refresh !== undefined);
	const urls = editions.map(({ url }) => url);
	expect(moved.map(({ path }) => path)).toContain('/sv/konto/inloggning/');
	for (const page of moved) {
		expect(urls, page.path).toContain(page.refresh);
		expect(page).toMatchObject({ canonical: origin + String(page.refresh), links: [page.refresh] });
		expect(isIndexable(page), page.path).toBe(false);
	}
});

test('the manifest names the site, and for each edition a page that is there', async ({
	browser,
}) => {
	const paths = (await parsePages(browser)).map(({ path }) => path);
	expect(manifest.site).toBe(origin);
	expect(editions.filter(({ url }) => !paths.includes(url))).toEqual([]);
	expect(repeated(editions.map(({ url }) => url))).toEqual([]);
});
