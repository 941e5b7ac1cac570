import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { companyWorkshop, type Workshop } from '../helpers/build.ts';
import { builtAndServed } from '../helpers/built-and-served.ts';
import { htmlFaults } from '../helpers/html-faults.ts';

/** A company that uses all of `fyr.config.ts`, with content that may hold no code. */

let shop: Workshop;
const { dist, open } = builtAndServed(
	async () => (shop = await companyWorkshop('tests/fixtures/company')),
);

const pages = ['', 'account/', 'account/plans/', 'search/', 'all/', '404.html'].map(
	(path) => `/en/${path}`,
);
const article = '/en/account/plans/';

function html(path: string): Promise<string> {
	return readFile(join(dist(), path.endsWith('/') ? `${path}index.html` : path), 'utf8');
}

describe('a slot', () => {
	// The page's own path, too: what Fyr draws once for all pages does not keep a slot of the first.
	test.each(pages)(
		'is at the top, above the contacts, at the end and in <head> of %s',
		async (path) => {
			const page = await open(path);
			for (const slot of ['header', 'contact', 'footer']) {
				expect(await page.locator(`.own-${slot}`).getAttribute('data-path'), slot).toBe(path);
			}
			expect(await page.locator('meta[name=company-path]').getAttribute('content')).toBe(path);
			expect(await page.locator('.own-header a.brand').count()).toBe(1);
			expect(await page.locator('.own-contact a[href^="mailto:"]').count()).toBe(1);
		},
	);

	test.each(['/', '/404.html'])('is around the languages to choose from, at %s', async (path) => {
		const text = await html(path === '/' ? '/index.html' : path);
		for (const slot of ['own-header', 'own-footer', 'name="company-path"']) {
			expect(text, slot).toContain(slot);
		}
		expect(text).not.toContain('own-contact');
	});

	test('of the home page is around title and search there, and on no other page', async () => {
		const home = await open('/en/');
		expect(await home.locator('.own-homehero h1').count()).toBe(1);
		expect(await home.locator('.own-homehero').getAttribute('data-path')).toBe('/en/');
		for (const path of pages.slice(1)) expect(await html(path)).not.toContain('own-homehero');
	});

	test('of an article is before and after it, knows it, and is on no other page', async () => {
		const page = await open(article);
		const order = await page
			.locator('.own-beforearticle, h1, .own-afterarticle')
			.evaluateAll((all) => all.map((each) => each.textContent.trim()));
		expect(order).toEqual(['account/plans', 'Choose a plan', 'account/plans']);
		for (const path of pages.filter((each) => each !== article)) {
			expect(await html(path)).not.toMatch(/own-(before|after)article/);
		}
	});

	// A console error, such as one of the site's policy, fails each test here.
	test('may use a typeface that the company publishes', async () => {
		const page = await open(article);
		const blocked = await page.evaluate(async () => {
			const refused: string[] = [];
			document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
				refused.push(violatedDirective),
			);
			await new FontFace('own', 'url(/logo.svg)').load().catch(() => undefined);
			return refused;
		});
		expect(blocked).toEqual([]);
	});

	test('may have a style and a script, which the site’s policy allows', async () => {
		const header = (await open(article)).locator('.own-header[data-scripted]');
		await header.waitFor();
		expect(await header.evaluate((each) => getComputedStyle(each).borderTopWidth)).toBe('3px');
	});
});

test('the head has the company’s tags', async () => {
	for (const path of pages) {
		expect(await html(path)).toContain('<meta name="google-site-verification" content="abc">');
		expect(await html(path)).toContain('<link rel="me" href="https://social.example/@company">');
	}
	expect(await htmlFaults(dist())).toEqual([]);
});

test('the company’s stylesheet stands in the layer site and wins over all of Fyr’s', async () => {
	const page = await open(article);
	const layers = await page.evaluate(() =>
		[...document.styleSheets]
			.flatMap((sheet) => [...sheet.cssRules])
			.flatMap((rule) =>
				rule instanceof CSSLayerBlockRule && rule.cssText.includes('Georgia') ? [rule.name] : [],
			),
	);
	expect(layers).toEqual(['site']);
	const body = page.locator('body');
	expect(await body.evaluate((each) => getComputedStyle(each).fontFamily)).toContain('Georgia');
	const [price, link] = await Promise.all(
		['.price', '[data-breadcrumbs]'].map((each) =>
			page
				.locator(each)
				.first()
				.evaluate((one) => getComputedStyle(one).color),
		),
	);
	expect(price).toBe(await accentOf(page));
	expect(price).not.toBe(link);
});

function accentOf(page: Page): Promise<string> {
	return page.evaluate(() => {
		const probe = document.createElement('i');
		document.body.append(probe);
		probe.style.color = 'var(--accent)';
		return getComputedStyle(probe).color;
	});
}

describe('a part of the company’s own', () => {
	test('is drawn from its template with what was written, as a directive and as a component', async () => {
		const page = await open(article);
		expect(await page.locator('.price').allInnerTexts()).toEqual(['5 EUR', '9 SEK']);
		expect(await page.locator('b.plan').allInnerTexts()).toEqual(['Large & more', 'Large']);
		const offer = page.locator('.offer[data-until="2027-01-31"]');
		expect(await offer.locator('strong').innerText()).toBe('month');
		expect(await offer.locator('li').innerText()).toBe('Even on Large.');
	});

	test('is on paper unless it says that it is not', async () => {
		const page = await open(article);
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.offer').isVisible()).toBe(true);
		expect(await page.locator('.price').first().isVisible()).toBe(false);
	});

	test('is found by its words unless it says that it is not', async () => {
		expect(await found('month')).toEqual([article]);
		expect(await found('SEK')).toEqual([]);
	});
});

/** Where the results of a search lead, for whole words alone. */
async function found(query: string): Promise<(string | null)[]> {
	const page = await open(`/en/search/?q=${encodeURIComponent(`"${query}"`)}`);
	await page.locator('#search-results[aria-busy=false]').waitFor();
	const links = await page.locator('#search-results li a').all();
	return Promise.all(links.map((link) => link.getAttribute('href')));
}

describe('a wide logo', () => {
	test.each([
		[360, 'light', 'logo.svg'],
		[1280, 'dark', 'logo-white.svg'],
	] as const)(
		'at %i px in the %s is the right one, and alone',
		async (width, colorScheme, file) => {
			const page = await open('/en/', { colorScheme, viewport: { width, height: 700 } });
			const logo = page.locator('.brand img');
			expect(await logo.evaluate((each: HTMLImageElement) => each.currentSrc)).toMatch(`/${file}`);
			const box = await logo.boundingBox();
			expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(6, 1);
			expect(box?.height).toBeLessThanOrEqual(32);
			expect((await page.locator('.brand span').boundingBox())?.width).toBeLessThanOrEqual(1);
			expect(
				await page
					.getByRole('link', { name: /Tindra/ })
					.first()
					.isVisible(),
			).toBe(true);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		},
	);

	test('has its room before it is there', async () => {
		const [, attributes = ''] = /<img class="logo([^>]*)>/.exec(await html('/en/')) ?? [];
		expect(attributes).toContain('width="192" height="32"');
	});
});

test('where public/ has no icon, no page names one, and browsers ask for none', async () => {
	const page = await open('/en/');
	expect(await page.locator('link[rel=icon]').getAttribute('href')).toBe('data:,');
});

describe('a second build makes the pages anew that show what was edited', () => {
	test.each([
		['slots/Header.astro', 'own-header', 'new-header', pages],
		['slots/BeforeArticle.astro', 'own-beforearticle', 'new-beforearticle', [article]],
		['parts/PriceTable.astro', '{price} {currency}', '{currency} {price}', [article]],
	])('%s', async (file, from, to, shown) => {
		const before = await Promise.all(pages.map(html));
		await edit(file, from, to);
		const { succeeded, output } = await shop.build();
		expect(succeeded, output).toBe(true);
		const after = await Promise.all(pages.map(html));
		expect(pages.filter((_, index) => before[index] !== after[index])).toEqual(shown);
	});

	test('site.css', async () => {
		await edit('site.css', '30rem', '31rem');
		const { succeeded, output } = await shop.build();
		expect(succeeded, output).toBe(true);
		const page = await open(article);
		expect(
			await page.evaluate(() =>
				getComputedStyle(document.documentElement).getPropertyValue('--measure'),
			),
		).toBe('31rem');
	});
});

async function edit(file: string, from: string, to: string): Promise<void> {
	const path = join(shop.root, file);
	const text = await readFile(path, 'utf8');
	expect(text).toContain(from);
	await writeFile(path, text.replaceAll(from, to));
}
