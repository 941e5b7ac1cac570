import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { createTranslator } from '../../src/i18n/translator.ts';
import { workshop } from '../helpers/build.ts';
import { builtAndServed } from '../helpers/built-and-served.ts';

/** Portuguese among Arabic, and what runs from left to right in every language. */

const files = {
	// Arabic readers are shown it in Portuguese, in a category that only Portuguese has.
	'pt-br/rooms/_category.yaml': 'title: Salas (1º andar)\ndescription: Onde ficam.\n',
	'pt-br/rooms/inner/_category.yaml': 'title: Chaves (2)\n',
	'pt-br/rooms/inner/only.md':
		'---\ntitle: .env files\ndescription: Como são.\n---\n\nTexto.\n\n## .env files\n\nA.\n\n## Dois\n\nB.\n\n## Três\n\nC.\n',
	'ar/card/code.md':
		'---\ntitle: الشيفرة\ndescription: كيف تكتب.\n---\n\nاتصل على +46 8 465 004 20 أو [+46 (0)8-465](tel:+468465) أو [اتصل بنا](tel:+468465).\n\n`./run --all.` ثم\n\n```sh\n./run --all.\n```\n',
};

const { open } = builtAndServed(async () => {
	const shop = await workshop('tests/fixtures/three-locales');
	const file = join(shop.content, 'site.yaml');
	const yaml = await readFile(file, 'utf8');
	await writeFile(
		file,
		yaml
			.replace(/code: ar, label: \S+?(?= })/, '$&, fallback: [pt-br]')
			.replace('label: Português (Brasil)', '$&, market: BR'),
	);
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(shop.content, path)), { recursive: true });
		await writeFile(join(shop.content, path), text);
	}
	return shop;
});

/** Language and direction that an element says it has itself. */
async function said(page: Page, selector: string): Promise<(string | null)[]> {
	const element = page.locator(selector).first();
	return [await element.getAttribute('lang'), await element.getAttribute('dir')];
}

/** Whether the first of two pieces of an element's text stands to the left of the other. */
function isLeftOf(page: Page, selector: string, first: string, second: string): Promise<boolean> {
	return page
		.locator(selector)
		.first()
		.evaluate(
			(element, [one, two]) => {
				const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
				const lefts = [one, two].map((piece) => {
					walker.currentNode = element;
					for (let node = walker.nextNode(); node; node = walker.nextNode()) {
						const at = node.nodeValue?.indexOf(piece) ?? -1;
						if (at < 0) continue;
						const range = document.createRange();
						range.setStart(node, at);
						range.setEnd(node, at + piece.length);
						return range.getBoundingClientRect().left;
					}
					throw new Error(`There is no “${piece}”.`);
				});
				return (lefts[0] ?? 0) < (lefts[1] ?? 0);
			},
			[first, second] as const,
		);
}

const fallback = '/ar/rooms/inner/only/';
const portuguese = ['pt-BR', 'ltr'];

test('headings and crumbs of another language say which, and which way they run', async () => {
	const page = await open(fallback);
	expect(await said(page, 'nav[aria-labelledby=toc] ul')).toEqual(portuguese);
	expect(await isLeftOf(page, 'nav[aria-labelledby=toc] a', '.', 'env')).toBe(true);
	expect(await said(page, '[data-breadcrumbs] li:nth-child(2) a')).toEqual(portuguese);
	expect(await isLeftOf(page, '[data-breadcrumbs] li:nth-child(2) a', 'Salas', ')')).toBe(true);
	expect(await said(page, '[data-breadcrumbs] [aria-current]')).toEqual(portuguese);
	expect(await said(page, '[data-breadcrumbs] li:first-child a')).toEqual([null, null]);
});

test('the notice that a text is in another language isolates the names of languages', async () => {
	const page = await open(fallback);
	expect(await page.locator('main aside').first().locator('bdi').count()).toBeGreaterThan(1);
	expect(await page.locator('main aside').first().innerHTML()).not.toMatch(/[\u2066-\u2069]/);
});

test('a fallback is kept from search engines, and marked where it is listed', async () => {
	const page = await open(fallback);
	const { t, languageName, countryName } = createTranslator('ar');
	const names = { wanted: languageName('ar'), shown: languageName('pt-BR') };
	const notice = page.locator('main aside').first();
	expect(await notice.innerText()).toContain(t('fallback.text', names));
	const country = countryName('BR');
	expect(await notice.innerText()).toContain(t('fallback.market', { country }));
	expect(await said(page, 'main aside')).toEqual(['ar', 'rtl']);
	expect(await said(page, 'main')).toEqual(portuguese);
	expect(await page.locator('meta[name=robots]').getAttribute('content')).toContain('noindex');
	expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(
		/\/ar\/rooms\/inner\/only\/$/,
	);
	expect(await page.locator('[data-pagefind-body]').count()).toBe(0);
	const list = await open('/ar/rooms/inner/');
	const card = list.locator(`main a[href="${fallback}"]`);
	expect(await list.locator('main .group').innerText()).toBe(t('fallback.group'));
	expect(await card.locator('small').innerText()).toBe(
		t('fallback.badge', { language: languageName('pt-BR') }),
	);
});

test.each([
	['/ar/all/', 'main li a[href*=only] strong'],
	['/ar/rooms/', 'main h1'],
	['/ar/rooms/', 'main h2'],
	['/ar/rooms/inner/', 'main li strong'],
	['/ar/rooms/inner/', 'main li a > span'],
	['/ar/', 'main li a[href*=rooms] strong'],
])('%s: a title of another language says so, at %s', async (path, selector) => {
	expect(await said(await open(path), selector)).toEqual(portuguese);
});

test('what begins with a sign begins there in lists and search results, too', async () => {
	const list = await open('/ar/all/');
	expect(await isLeftOf(list, 'main li a[href*=only] strong', '.', 'env')).toBe(true);
	const page = await open('/ar/search/?q=env');
	await page.locator('[data-part=results][aria-busy=false]').waitFor();
	const result = '[data-search-panel] li > a[href*=only]';
	await page.locator(result).first().waitFor();
	expect(
		await page
			.locator(result)
			.first()
			.evaluate((link) => getComputedStyle(link).direction),
	).toBe('ltr');
});

test('code is an island that runs from left to right', async () => {
	const page = await open('/ar/card/code/');
	for (const code of ['.prose p code', '.prose pre']) {
		expect(await isLeftOf(page, code, './run', '--all.')).toBe(true);
	}
	const box = await page.locator('.prose pre').boundingBox();
	const text = await page.locator('.prose pre code').boundingBox();
	if (!box || !text) throw new Error('There is no code.');
	expect(text.x - box.x).toBeLessThan(40);
});

test('a telephone number is read from left to right, in text, links and the contact block', async () => {
	const page = await open('/ar/card/code/');
	expect(await isLeftOf(page, '.prose p bdi', '+46', '20')).toBe(true);
	expect(await isLeftOf(page, '.prose a[href^="tel:"]', '+46', '465')).toBe(true);
	expect(await isLeftOf(page, '.contact a[href^="tel:"] bdi', '+1', '0143')).toBe(true);
	const words = page.locator('.prose a[href^="tel:"]').last();
	expect(await words.evaluate((link) => getComputedStyle(link).direction)).toBe('rtl');
});

test('a search that finds nothing asks the language that texts are lent from, under its name', async () => {
	const page = await open('/ar/search/?q=%22cart%C3%A3o%22');
	const others = page.locator('[data-part=others]');
	await others.locator('li > a').first().waitFor();
	const { t, languageName } = createTranslator('ar');
	expect(await others.innerText()).toContain(
		t('search.inLanguage', { language: `\u2068${languageName('pt-BR')}\u2069` }),
	);
	expect(await said(page, '[data-part=others] ul')).toEqual(portuguese);
});
