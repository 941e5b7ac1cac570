import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { editionUrl } from '../helpers/built-site.ts';
import { desktop, phone, test } from './browse.ts';
import { searchIn } from './searching.ts';

/** What the pages are on paper, in colours of the reader's choice, and by keyboard alone. */

const article = editionUrl('account/log-in', 'sv');

/** An item of a list that is no step, and what the browser draws before it. */
function bulletOf(page: Page) {
	return page
		.locator('.prose ul:not([role]) > li')
		.first()
		.evaluate((item) => [getComputedStyle(item).listStyleType, getComputedStyle(item).display]);
}

test('bullets are the browser’s own, on screen, on paper and in forced colours', async ({
	open,
}) => {
	const page = await open(article, desktop);
	expect(await bulletOf(page)).toEqual(['disc', 'list-item']);
	await page.emulateMedia({ media: 'print' });
	expect(await bulletOf(page)).toEqual(['disc', 'list-item']);
	await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
	expect(await bulletOf(page)).toEqual(['disc', 'list-item']);
});

test('the number of a step can be told from its ground, on paper and in forced colours', async ({
	open,
}) => {
	const page = await open(article, desktop);
	const colours = () =>
		page
			.locator('.prose ol[role=list] > li')
			.first()
			.evaluate((item) => {
				const { content, color, backgroundColor } = getComputedStyle(item, '::before');
				return { content, color, backgroundColor };
			});
	for (const media of [{ media: 'print' }, { media: 'screen', forcedColors: 'active' }] as const) {
		await page.emulateMedia(media);
		const { content, color, backgroundColor } = await colours();
		expect(content).toContain('counter');
		expect(color).not.toBe(backgroundColor);
	}
});

test('in forced colours what can be pressed among the search results keeps an edge', async ({
	open,
}) => {
	const page = await open(article, desktop);
	await page.emulateMedia({ forcedColors: 'active' });
	await searchIn(page, 'faktura');
	const pill = page.locator('dialog .search-sections a').first();
	await pill.waitFor();
	const edge = await pill.evaluate((link) => {
		const { borderBlockStartStyle, borderBlockStartWidth } = getComputedStyle(link);
		return [borderBlockStartStyle, borderBlockStartWidth];
	});
	expect(edge).toEqual(['solid', '1px']);
});

test('on paper an article has its address and the ways to reach a person, and nothing to press', async ({
	open,
}) => {
	const page = await open(article, desktop);
	const address = page.locator('article .address');
	expect(await address.isVisible()).toBe(false);
	await page.emulateMedia({ media: 'print' });
	expect(await address.isVisible()).toBe(true);
	expect(await address.innerText()).toMatch(new RegExp(`^https?://[^/]+${article}$`));
	const contact = page.locator('.contact');
	expect(await contact.locator('a[href^="tel:"]').isVisible()).toBe(true);
	expect(await contact.locator('a[href^="mailto:"]').isVisible()).toBe(true);
	expect(
		await page
			.locator('#feedback, header[data-no-print], dialog')
			.evaluateAll((all) => all.filter((each) => each.checkVisibility()).length),
	).toBe(0);
});

/** Boxes of tables and code of the page: whether they scroll, and whether Tab stops there. */
function scrollers(page: Page) {
	return page.locator('.prose :is(.table, pre)').evaluateAll((boxes) =>
		boxes.map((box) => ({
			scrolls: box.scrollWidth > box.clientWidth,
			isStop: box.getAttribute('tabindex') === '0',
		})),
	);
}

test('a table is a named place, and a tab stop only while it scrolls', async ({ open }) => {
	const page = await open(editionUrl('my-page/change-package', 'da'), desktop);
	const box = page.locator('.prose .table').first();
	expect(await box.getAttribute('role')).toBe('region');
	expect((await box.getAttribute('aria-label'))?.length).toBeGreaterThan(3);
	await expect.poll(() => scrollers(page)).toEqual([{ scrolls: false, isStop: false }]);
	await box.evaluate((element) => element.querySelector('td')?.replaceChildren('x'.repeat(200)));
	await expect.poll(() => scrollers(page)).toEqual([{ scrolls: true, isStop: true }]);
});

test('without a script it is one in any case', async ({ open }) => {
	const page = await open(editionUrl('my-page/change-package', 'da'), {
		...phone,
		javaScriptEnabled: false,
	});
	expect(await page.locator('.prose .table[tabindex="0"]').count()).toBe(1);
});
