import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { locales, manifest, templates } from '../helpers/built-site.ts';
import { phone, test } from './browse.ts';
import { dialogOf, searchIn } from './searching.ts';

/** Tables of two columns that a reader would have to push sideways, by address. */
function pushedTables(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('.table')]
			.filter((box) => (box.querySelector('tr')?.children.length ?? 0) <= 2)
			.filter((box) => box.scrollWidth > box.clientWidth)
			.map((box) => `${location.pathname}: ${box.scrollWidth} of ${box.clientWidth}`),
	);
}

test('a table of two columns fits the width of a phone', async ({ open }) => {
	const page = await open('/404.html', { ...phone, javaScriptEnabled: true });
	const pushed: string[] = [];
	for (const editions of Object.values(manifest.articles)) {
		for (const { url } of Object.values(editions)) {
			await page.goto(url, { waitUntil: 'domcontentloaded' });
			pushed.push(...(await pushedTables(page)));
		}
	}
	expect(pushed).toEqual([]);
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
