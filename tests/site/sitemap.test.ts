import { expect } from 'vitest';
import { z } from 'zod';
import { manifest, readBuilt } from '../helpers/built-site.ts';
import { hasXmllint, schemaFaults } from '../helpers/schema-faults.ts';
import { test } from './browse.ts';
import { isIndexable, parsePages, type ParsedPage } from './parse-pages.ts';

const indexable = (pages: ParsedPage[]) => pages.filter(isIndexable);

test('the sitemap lists exactly the pages that may be found, with their other languages', async ({
	browser,
}) => {
	const pages = indexable(await parsePages(browser));
	const entries = readBuilt('/sitemap.xml').match(/<url>.*?<\/url>/gs) ?? [];
	const listed = entries.map((entry) => {
		const links = entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g);
		return {
			canonical: /<loc>(.*?)<\/loc>/.exec(entry)?.[1],
			alternates: Object.fromEntries([...links].map(([, lang = '', href = '']) => [lang, href])),
		};
	});
	const byAddress = (a: { canonical?: string | undefined }, b: typeof a) =>
		(a.canonical ?? '') < (b.canonical ?? '') ? -1 : 1;
	const wanted = pages.map(({ canonical, alternates }) => ({ canonical, alternates }));
	expect(listed.sort(byAddress)).toEqual(wanted.sort(byAddress));
});

test('the sitemap dates articles by their content, and categories by their newest article', async ({
	browser,
}) => {
	const today = new Date().toISOString().slice(0, 10);
	const pages = indexable(await parsePages(browser));
	const byAddress = new Map(pages.map((page) => [page.canonical, page]));
	const days = pages.flatMap(
		({ jsonLd }) => /"dateModified":"([^"]+)"/.exec(jsonLd[0] ?? '')?.[1] ?? [],
	);
	let dated = 0;
	for (const entry of readBuilt('/sitemap.xml').match(/<url>.*?<\/url>/gs) ?? []) {
		const day = /<lastmod>(.*?)<\/lastmod>/.exec(entry)?.[1];
		const address = /<loc>(.*?)<\/loc>/.exec(entry)?.[1];
		const [json = '{}'] = byAddress.get(address)?.jsonLd ?? [];
		const data = z
			.looseObject({ '@type': z.string().optional(), dateModified: z.string().optional() })
			.parse(JSON.parse(json));
		if (data['@type'] !== 'BreadcrumbList') expect(day, address).toBe(data.dateModified);
		else expect(days, address).toContain(day);
		if (day !== undefined) dated += 1;
		expect(day === undefined || day <= today, `${address} of ${day}`).toBe(true);
	}
	expect(dated).toBeGreaterThan(0);
});

test.skipIf(!hasXmllint())('sitemap and feeds are valid by their schemas', () => {
	expect(schemaFaults(readBuilt('/sitemap.xml'), 'sitemap')).toBe('');
	for (const locale of ['sv', 'da', 'nb'])
		expect(schemaFaults(readBuilt(`/${locale}/feed.xml`), 'atom')).toBe('');
});

test('robots may read everything and are told where the sitemap is', () => {
	expect(readBuilt('/robots.txt')).toBe(
		`User-agent: *\nAllow: /\n\nSitemap: ${manifest.site}/sitemap.xml\n`,
	);
});
