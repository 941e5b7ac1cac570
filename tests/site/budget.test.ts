import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { editionUrl, locales, manifest, readBuilt, templates } from '../helpers/built-site.ts';
import { desktop, phone, test } from './browse.ts';
import { isIndexable, parsePages } from './parse-pages.ts';

/** What fits in the first round trip of a connection: ten packets (RFC 6928), less their headers. */
const PAGE_BYTES = 14 * 1024;
const SCRIPT_BYTES = 4 * 1024;

const gzipped = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length;
const articles = Object.values(manifest.articles).flatMap((one) => Object.values(one));

test('an article, with its styles, fits in one round trip', () => {
	const sizes = articles
		.map(({ url }) => ({ url, bytes: gzipped(readBuilt(url)) }))
		.sort((a, b) => b.bytes - a.bytes);
	console.log(`The largest article is ${sizes[0]?.url} with ${sizes[0]?.bytes} bytes.`);
	expect(sizes.filter(({ bytes }) => bytes > PAGE_BYTES)).toEqual([]);
});

test('no page waits for a stylesheet or a script before it is shown', async ({ browser }) => {
	const pages = await parsePages(browser);
	expect(pages.filter(({ blocking }) => blocking.length > 0)).toEqual([]);
});

/** Bytes of script, compressed, that a page holds and fetches until it is at rest. */
async function scriptBytes(page: Page): Promise<number> {
	const { inline, files } = await page.evaluate(async () => {
		await new Promise((resolve) => requestIdleCallback(resolve));
		await new Promise((resolve) => setTimeout(resolve, 100));
		const scripts = document.querySelectorAll('script:not([src], [type="application/ld+json"])');
		const fetched = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
		return {
			inline: [...scripts].map(({ textContent }) => textContent).join('\n'),
			files: fetched.map(({ pathname }) => pathname).filter((path) => /\.m?js$/.test(path)),
		};
	});
	return [inline, ...files.map(readBuilt)].reduce((sum, code) => sum + gzipped(code), 0);
}

test('no page loads more script than its budget, any of search, or anything from elsewhere', async ({
	open,
}) => {
	const { search: _, ...pages } = templates('sv');
	const page = await open('/404.html');
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	const sizes: Record<string, number> = {};
	for (const path of Object.values(pages)) {
		await page.goto(path);
		sizes[path] = await scriptBytes(page);
	}
	console.log(`The most script is ${Math.max(...Object.values(sizes))} bytes.`);
	expect(Object.entries(sizes).filter(([, bytes]) => bytes > SCRIPT_BYTES)).toEqual([]);
	expect(asked.filter((url) => !url.startsWith(inject('siteUrl')))).toEqual([]);
	expect(asked.filter((url) => /pagefind|titles\.json/.test(url))).toEqual([]);
});

/** Cumulative layout shift of a page that is read from its top to its end. */
async function layoutShift(page: Page, path: string): Promise<number> {
	await page.goto(path);
	return page.evaluate(async () => {
		let shift = 0;
		// TypeScript's library does not know the entries of this type.
		const add = (entries: PerformanceEntry[]) => {
			for (const entry of entries) shift += (entry as PerformanceEntry & { value: number }).value;
		};
		const observer = new PerformanceObserver((list) => add(list.getEntries()));
		observer.observe({ type: 'layout-shift', buffered: true });
		const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
		while (scrollY + innerHeight < document.documentElement.scrollHeight - 1) {
			scrollBy({ top: innerHeight / 2, behavior: 'instant' });
			await frame();
			await frame();
		}
		await new Promise((resolve) => setTimeout(resolve, 100));
		add(observer.takeRecords());
		return shift;
	});
}

for (const [name, screen] of Object.entries({ phone, desktop })) {
	test(`on a ${name}, nothing moves while a page loads and is read`, async ({ open }) => {
		const page = await open('/404.html', screen);
		const { home, category, article, nestedArticle } = templates('sv');
		const shifts: Record<string, number> = {};
		for (const path of [
			home,
			category,
			article,
			nestedArticle,
			editionUrl('billing/invoices', 'sv'),
		]) {
			shifts[path] = await layoutShift(page, path);
		}
		expect(Object.entries(shifts).filter(([, shift]) => shift > 0)).toEqual([]);
	});
}

test('pictures come in a size for each density of screens, with their own size; only the first at once', async ({
	browser,
}) => {
	const pages = (await parsePages(browser)).filter(isIndexable);
	const withPictures = pages.filter(({ pictures }) => pictures.length > 0);
	expect(withPictures.length).toBeGreaterThan(locales.length * 5);
	for (const { path, pictures } of withPictures) {
		for (const [index, picture] of pictures.entries()) {
			expect(picture, `picture ${index + 1} of ${path}`).toMatchObject({
				types: ['image/webp'],
				isSized: true,
				loading: index === 0 ? 'eager' : 'lazy',
			});
			expect(picture.widths, `picture ${index + 1} of ${path}`).toBeGreaterThanOrEqual(2);
		}
	}
});
