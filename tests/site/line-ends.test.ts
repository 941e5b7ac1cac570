import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { editionUrl, locales, templates } from '../helpers/built-site.ts';
import { phone, test } from './browse.ts';

/** Words such as `e-post` that a line of the page tears at their hyphen. */
function tornWords(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const torn: string[] = [];
		const blocks = document.querySelectorAll('h1, h2, h3, p, li, td, a, strong, .ui');
		for (const block of blocks) {
			const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				for (const { index } of (node.nodeValue ?? '').matchAll(/\b(e|wi)-\p{L}/giu)) {
					const at = node.nodeValue?.indexOf('-', index) ?? 0;
					const range = document.createRange();
					range.setStart(node, at - 1);
					range.setEnd(node, at + 2);
					const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
					if (lines.size > 1)
						torn.push(`${location.pathname}: ${node.nodeValue?.slice(index, index + 20)}`);
				}
			}
		}
		return torn;
	});
}

test('no line ends after the hyphen of “e-post”, in text, titles, labels or lists', async ({
	open,
}) => {
	const page = await open('/404.html', phone);
	const torn = new Set<string>();
	let words = 0;
	for (const locale of locales) {
		const { home, article, category, all, nestedArticle } = templates(locale);
		for (const path of [home, article, category, all, nestedArticle]) {
			await page.goto(path, { waitUntil: 'domcontentloaded' });
			words += await page.locator('main .whole').count();
			for (let width = 320; width <= 480; width += 16) {
				await page.setViewportSize({ width, height: 740 });
				for (const each of await tornWords(page)) torn.add(each);
			}
		}
	}
	expect(words).toBeGreaterThan(50);
	expect([...torn]).toEqual([]);
});

test('the words are copied as they are written', async ({ open }) => {
	const page = await open(editionUrl('account/log-in', 'sv'), phone);
	const lead = page.locator('main .prose > p').first();
	const copied = await lead.evaluate((element) => {
		getSelection()?.selectAllChildren(element);
		return getSelection()?.toString();
	});
	expect(copied?.trim()).toContain('e-post');
});

test('the name of a button stays as the product has it where a page is translated', async ({
	open,
}) => {
	const page = await open(editionUrl('account/log-in', 'sv'), phone);
	const labels = page.locator('.prose .ui');
	expect(await labels.count()).toBeGreaterThan(1);
	expect(await page.locator('.prose .ui:not([translate=no])').count()).toBe(0);
});
