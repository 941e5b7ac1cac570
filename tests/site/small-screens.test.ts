import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { editionUrl, locales, manifest, templates } from '../helpers/built-site.ts';
import { phone, test } from './browse.ts';
import { dialogOf, searchIn } from './searching.ts';

/** Tables that a reader would have to push sideways, by address. */
function pushedTables(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('.table')]
			.filter((box) => box.scrollWidth > box.clientWidth)
			.map((box) => `${location.pathname}: ${box.scrollWidth} of ${box.clientWidth}`),
	);
}

test('a table fits the width of a phone, and says what each cell of many is about', async ({
	open,
}) => {
	const page = await open('/404.html', phone);
	const pushed: string[] = [];
	for (const editions of Object.values(manifest.articles)) {
		for (const { url } of Object.values(editions)) {
			await page.goto(url, { waitUntil: 'domcontentloaded' });
			pushed.push(...(await pushedTables(page)));
		}
	}
	expect(pushed).toEqual([]);
	await page.goto(editionUrl('my-page/change-package', 'da'));
	const price = page.locator('td', { hasText: '379 kr.' });
	expect(await price.evaluate((cell) => getComputedStyle(cell, '::before').content)).toBe(
		'"Pris pr. måned: "',
	);
});

test('what a search field suggests is not cut off on a phone', async ({ open }) => {
	for (const locale of locales) {
		const page = await open(templates(locale).home, phone);
		const { text, room } = await page.locator('main [name=q]').evaluate((field) => {
			if (!(field instanceof HTMLInputElement)) throw new Error('There is no search field.');
			const { font } = getComputedStyle(field);
			const pen = document.createElement('canvas').getContext('2d');
			if (!pen) throw new Error('Nothing can be measured here.');
			pen.font = font;
			return { text: pen.measureText(field.placeholder).width, room: field.clientWidth };
		});
		expect(text, locale).toBeLessThanOrEqual(room);
	}
});

test('enlarged to 400 %, the search dialog has room for an answer', async ({ open }) => {
	const page = await open(templates('sv').article, { viewport: { width: 320, height: 256 } });
	await searchIn(page, 'faktura');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	const top = await dialogOf(page).locator('form').first().boundingBox();
	const link = await page.locator('dialog :focus').boundingBox();
	if (!top || !link) throw new Error('The dialog is not open.');
	expect(link.y).toBeGreaterThanOrEqual(top.y + top.height);
	expect(link.y + link.height).toBeLessThanOrEqual(256);
	expect(await dialogOf(page).evaluate((dialog) => dialog.scrollTop)).toBeGreaterThan(0);
});
