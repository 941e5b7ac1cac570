import type { Browser } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { createTranslator } from '../../src/i18n/translator.ts';
import { editionUrl, locales, manifest, readBuilt, templates } from '../helpers/built-site.ts';
import { ask } from './ask.ts';
import { test } from './browse.ts';
import { parsePages, type ParsedPage } from './parse-pages.ts';

const labels: Record<string, string> = { da: 'Dansk', sv: 'Svenska', nb: 'Norsk bokmål' };

const byPath = (pages: ParsedPage[]) => new Map(pages.map((page) => [page.path, page]));

test('a language link with hreflang leads to a page in that language, on every page', async ({
	browser,
}) => {
	const pages = byPath(await parsePages(browser));
	for (const { path, languages } of pages.values()) {
		for (const { href, hreflang, lang, text } of languages) {
			if (hreflang === null) continue;
			expect(pages.get(href)?.lang, `${href}, linked from ${path}`).toBe(hreflang);
			expect([lang, text], path).toEqual([hreflang, labels[hreflang]]);
		}
	}
});

test('an article links to all its editions, and says of other languages where it leads instead', async ({
	browser,
}) => {
	const pages = byPath(await parsePages(browser));
	let toCategory = 0;
	for (const editions of Object.values(manifest.articles)) {
		for (const [locale, { url }] of Object.entries(editions)) {
			const { t } = createTranslator(locale);
			for (const { href, hreflang, text } of pages.get(url)?.languages ?? []) {
				const [, target = ''] = href.split('/');
				const label = labels[target] ?? '';
				expect(hreflang === null, `${url} → ${href}`).toBe(!(target in editions));
				if (hreflang !== null) expect(href).toBe(editions[target]?.url);
				else if (text === `${label} ${t('languages.toCategory')}`) toCategory += 1;
				else expect([text, href]).toEqual([`${label} ${t('languages.toHome')}`, `/${target}/`]);
			}
		}
	}
	expect(toCategory).toBeGreaterThan(0);
});

test('an article without an edition leads to its category in that language', async ({ open }) => {
	const page = await open(editionUrl('account/one-time-code', 'nb'));
	const link = page.locator('[data-languages] a', { hasText: 'Dansk' });
	expect(await link.getAttribute('href')).toBe(templates('da').category);
	expect(await link.getAttribute('lang')).toBe(null);
	expect(await link.locator('bdi').getAttribute('lang')).toBe('da');
});

for (const locale of locales) {
	test(`an address that is not there is answered with 404 in "${locale}", and a search`, async () => {
		const { status, body } = await ask(`/${locale}/konto/finns-inte/`);
		expect(status).toBe(404);
		expect(String(body)).toContain(`<html lang="${locale}"`);
		expect(String(body)).toContain(createTranslator(locale).t('notFound.title'));
		expect(String(body)).toContain('role="search"');
	});
}

test('e-identification is one need: BankID and MitID lead to each other, and no market gets the other’s rules', async ({
	browser,
}) => {
	const pages = byPath(await parsePages(browser));
	for (const id of ['account/log-in-with-e-id', 'billing/automatic-payment']) {
		const all = locales.map((locale) => editionUrl(id, locale));
		for (const url of all)
			expect(
				pages
					.get(url)
					?.languages.map(({ href }) => href)
					.sort(),
			).toEqual(all.toSorted());
	}
	const foreign = [...pages.values()].flatMap(({ path, lang, mains }) =>
		mains.flatMap((main) => (main.lang && main.lang !== lang ? [path] : [])),
	);
	expect(foreign).toEqual([]);
});

test('an unknown address outside of every language says so in each of them', async ({ open }) => {
	const page = await open('/404.html');
	for (const lang of locales) {
		const item = page.locator(`[data-languages] li[lang=${lang}]`);
		expect(await item.locator('p').innerText()).toBe(createTranslator(lang).t('notFound.title'));
		expect(await item.locator('a').getAttribute('href')).toBe(`/${lang}/`);
	}
});

test.for([
	['nn', '/nb/'],
	['no', '/nb/'],
	['sv-FI, da;q=0.5', '/sv/'],
	['de, da;q=0.2, sv;q=0.1', '/da/'],
	['sv;q=0, nb-NO;q=0.5', '/nb/'],
])('a reader who asks for "%s" is led from / to %s', async ([wanted = '', home]) => {
	const { status, headers } = await ask('/', { 'Accept-Language': wanted });
	expect([status, headers.location]).toEqual([302, home]);
	expect(headers.vary).toContain('Accept-Language');
});

test('a reader of another language chooses at / or at an unknown address', async () => {
	for (const [path, wanted] of [
		['/', 200],
		['/fi/', 404],
	] as const) {
		const { status, body, headers } = await ask(path, { 'Accept-Language': 'fi' });
		expect(status).toBe(wanted);
		for (const locale of locales)
			expect(String(body)).toContain(`href="/${locale}/" hreflang="${locale}"`);
		if (path === '/') expect(headers.vary).toContain('Accept-Language');
	}
});

/** The front page as a host serves it that knows nothing of languages; where a reader ends up. */
async function frontPageFor(
	browser: Browser,
	{ locale, address = '/', javaScriptEnabled = true }: Visit,
): Promise<string> {
	const context = await browser.newContext({
		baseURL: inject('siteUrl'),
		locale,
		javaScriptEnabled,
	});
	onTestFinished(() => context.close());
	const page = await context.newPage();
	const faults: string[] = [];
	page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
	await page.route(
		({ pathname }) => pathname === '/',
		(route) => route.fulfill({ body: readBuilt('/'), contentType: 'text/html; charset=utf-8' }),
	);
	await page.goto(address);
	// A page that leads on does so at once.
	await page.waitForTimeout(300);
	await page.waitForLoadState();
	expect(faults).toEqual([]);
	const { pathname, search, hash } = new URL(page.url());
	return pathname + search + hash;
}

interface Visit {
	locale: string;
	address?: string;
	javaScriptEnabled?: boolean;
}

test('on a plain host, too, the front page leads readers to their language', async ({
	browser,
}) => {
	for (const [locale, path] of [
		['sv-FI', '/sv/'],
		['nn-NO', '/nb/'],
		['da', '/da/'],
		['de-DE', '/'],
	] as const) {
		expect(await frontPageFor(browser, { locale })).toBe(path);
	}
	const address = '/?utm_source=mail#top';
	expect(await frontPageFor(browser, { locale: 'sv', address })).toBe('/sv/?utm_source=mail#top');
	expect(await frontPageFor(browser, { locale: 'sv', javaScriptEnabled: false })).toBe('/');
});
