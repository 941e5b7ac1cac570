import { describe, expect, test } from 'vitest';
import { sitemapEntries, sitemapFiles } from '../../src/model/sitemap.ts';
import { category, nordic, openCenter } from '../helpers/center.ts';
import { article, type Files } from '../helpers/content.ts';
import { hasXmllint, schemaFaults } from '../helpers/schema-faults.ts';

const files = {
	'sv/account/_category.yaml': category('Konto', 'slug: lösen'),
	'da/account/_category.yaml': category('Konto'),
	'sv/account/log-in.mdx': article('Text.', 'updated: 2026-10-14\naliases: [/sv/old/]'),
	'da/account/log-in.mdx': article(),
	'da/account/mitid.mdx': article('Text.', 'updated: 2026-11-01'),
	'da/only/danish.mdx': article('Text.', 'status: draft'),
};

const entriesOf = (content: Files = files) => sitemapEntries(openCenter(content).center);

describe('the sitemap', () => {
	test('names homes, lists, categories and editions, and no fallback, search or redirect', () => {
		const paths = entriesOf().map(({ loc }) => decodeURI(new URL(loc).pathname));
		expect(paths).toMatchInlineSnapshot(`
			[
			  "/",
			  "/sv/",
			  "/da/",
			  "/nb/",
			  "/sv/all/",
			  "/da/all/",
			  "/nb/all/",
			  "/sv/lösen/",
			  "/da/account/",
			  "/da/account/log-in/",
			  "/sv/lösen/log-in/",
			  "/da/account/mitid/",
			]
		`);
	});

	test('gives every address the same other languages on each of them, itself included', () => {
		const entries = entriesOf();
		const byAddress = new Map(entries.map((entry) => [entry.loc, entry]));
		expect(byAddress.size).toBe(entries.length);
		for (const { loc, alternates } of entries) {
			if (alternates.length === 0) continue;
			expect(alternates.map(({ href }) => href)).toContain(loc);
			for (const { href } of alternates)
				expect(byAddress.get(href)?.alternates).toEqual(alternates);
		}
	});

	test('ends them with the first locale that has the page, for readers of any other language', () => {
		const entry = entriesOf().find(({ loc }) => loc.endsWith('/da/account/log-in/'));
		expect(entry?.alternates).toMatchInlineSnapshot(`
			[
			  {
			    "href": "https://help.example/sv/l%C3%B6sen/log-in/",
			    "hreflang": "sv",
			  },
			  {
			    "href": "https://help.example/da/account/log-in/",
			    "hreflang": "da",
			  },
			  {
			    "href": "https://help.example/sv/l%C3%B6sen/log-in/",
			    "hreflang": "x-default",
			  },
			]
		`);
	});

	test('ends them with the locale that site.yaml names, where that has the page', () => {
		const entries = entriesOf({ ...files, 'site.yaml': `${nordic}defaultLocale: da\n` });
		const defaults = entries.map(({ alternates }) => alternates.at(-1)?.href);
		expect(defaults.filter((href) => href?.includes('log-in'))).toEqual([
			'https://help.example/da/account/log-in/',
			'https://help.example/da/account/log-in/',
		]);
		expect(defaults[0]).toBe('https://help.example/');
	});

	test('gives none to what exists in one language only', () => {
		const entry = entriesOf().find(({ loc }) => loc.endsWith('/mitid/'));
		expect(entry).toEqual({
			loc: 'https://help.example/da/account/mitid/',
			lastmod: '2026-11-01',
			alternates: [],
		});
	});

	test('says when an edition changed where that is known, and of a category when its newest one did', () => {
		const dated = entriesOf().filter(({ lastmod }) => lastmod !== undefined);
		expect(dated.map(({ loc, lastmod }) => `${new URL(loc).pathname} ${lastmod ?? ''}`)).toEqual([
			'/sv/l%C3%B6sen/ 2026-10-14',
			'/da/account/ 2026-11-01',
			'/sv/l%C3%B6sen/log-in/ 2026-10-14',
			'/da/account/mitid/ 2026-11-01',
		]);
	});
});

describe.skipIf(!hasXmllint())('by the schema of sitemaps.org', () => {
	test.each([5, 50_000])('a sitemap of files with %d addresses is valid', (addresses) => {
		const { center } = openCenter(files);
		const made = sitemapFiles(center, sitemapEntries(center), { addresses, bytes: 1e6 });
		expect([...made.values()].map((xml) => schemaFaults(xml, 'sitemap'))).toEqual(
			[...made].map(() => ''),
		);
	});

	test('one with an address twice is not', () => {
		const { center } = openCenter(files);
		const [entry] = sitemapEntries(center);
		const twice = entry ? [entry, entry] : [];
		const [xml = ''] = sitemapFiles(center, twice).values();
		expect(schemaFaults(xml, 'sitemap')).toContain('Duplicate');
	});
});

test('the file is XML, whatever stands in an address', () => {
	const { center } = openCenter(files);
	const loc = 'https://help.example/?a=1&b="<2>"';
	const entry = { loc, lastmod: '2026-10-14', alternates: [{ hreflang: 'sv', href: loc }] };
	expect(sitemapFiles(center, [entry]).get('/sitemap.xml')).toMatchInlineSnapshot(`
		"<?xml version="1.0" encoding="UTF-8"?>
		<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
		<url><loc>https://help.example/?a=1&amp;b=&quot;&lt;2&gt;&quot;</loc><lastmod>2026-10-14</lastmod><xhtml:link rel="alternate" hreflang="sv" href="https://help.example/?a=1&amp;b=&quot;&lt;2&gt;&quot;"/></url>
		</urlset>
		"
	`);
});

describe('a sitemap that is too large for one file', () => {
	const opened = () => {
		const { center } = openCenter(files);
		return { center, entries: sitemapEntries(center) };
	};
	const count = (xml: string): number => xml.match(/<url>/g)?.length ?? 0;

	test('is several, which the first names', () => {
		const { center, entries } = opened();
		const made = sitemapFiles(center, entries, { addresses: 5, bytes: 1e6 });
		const [index = '', ...parts] = made.values();
		expect([...made.keys()]).toEqual([
			'/sitemap.xml',
			...parts.map((_, part) => `/sitemap-${part + 1}.xml`),
		]);
		expect(index).toContain('<sitemap><loc>https://help.example/sitemap-1.xml</loc></sitemap>');
		expect(parts.map(count).every((each) => each <= 5)).toBe(true);
		expect(parts.map(count).reduce((all, each) => all + each)).toBe(entries.length);
	});

	test('is divided by bytes, too, of which a letter may have several', () => {
		const { center, entries } = opened();
		const limits = { addresses: 50_000, bytes: 2_000 };
		const [, ...parts] = sitemapFiles(center, entries, limits).values();
		expect(parts.length).toBeGreaterThan(1);
		for (const xml of parts) expect(Buffer.byteLength(xml)).toBeLessThanOrEqual(limits.bytes);
		expect(parts.map(count).reduce((all, each) => all + each)).toBe(entries.length);
	});
});
