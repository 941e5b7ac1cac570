import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { templates } from '../helpers/built-site.ts';
import { phone, test } from './browse.ts';
import { dialogOf, searchIn } from './searching.ts';

/** Of the 740 pixels of the phone, a keyboard leaves so many. */
const left = 430;

/** As Safari does it: the keyboard lies over the page, and the visual viewport alone is smaller. */
function coverByKeyboard(page: Page): Promise<void> {
	return page.evaluate((height) => {
		Object.defineProperty(VisualViewport.prototype, 'height', { get: () => height });
		visualViewport?.dispatchEvent(new Event('resize'));
	}, left);
}

/** Whether something can be scrolled to where the keyboard does not cover it, to a pixel. */
async function canBeSeen(element: Locator, block: 'start' | 'end'): Promise<boolean> {
	await element.evaluate(
		(each, at) => each.scrollIntoView({ block: at, behavior: 'instant' }),
		block,
	);
	const box = await element.boundingBox();
	return box !== null && box.y >= -1 && box.y + box.height <= left + 1;
}

test('every page asks to be made smaller by a keyboard on the screen', async ({ open }) => {
	const page = await open(templates('sv').article, phone);
	expect(await page.locator('meta[name=viewport]').getAttribute('content')).toContain(
		'interactive-widget=resizes-content',
	);
});

for (const [how, keyboard] of Object.entries({
	'makes the page smaller': (page: Page) => page.setViewportSize({ width: 360, height: left }),
	'lies over the page': coverByKeyboard,
})) {
	test(`where the keyboard ${how}, the last answer in the dialog and what follows it can be reached`, async ({
		open,
	}) => {
		const page = await open(templates('sv').article, phone);
		await searchIn(page, 'faktura');
		await keyboard(page);
		const dialog = dialogOf(page);
		await expect
			.poll(() => dialog.evaluate((each) => each.getBoundingClientRect().bottom))
			.toBeLessThanOrEqual(left);
		expect(await canBeSeen(dialog.locator('[data-part=list] > li').last(), 'end')).toBe(true);
		expect(await canBeSeen(dialog.locator('[data-part=more]'), 'end')).toBe(true);
		// What is typed into is still there.
		const field = await dialog.locator('[name=q]').boundingBox();
		expect(field && field.y >= 0 && field.y + field.height <= left).toBe(true);
	});

	test(`where the keyboard ${how}, so can they on the search page`, async ({ open }) => {
		const page = await open(`${templates('sv').search}?q=faktura`, phone);
		await page.locator('[data-part=results][aria-busy=false] li').first().waitFor();
		await keyboard(page);
		expect(await canBeSeen(page.locator('[data-part=list] > li').last(), 'start')).toBe(true);
		expect(await canBeSeen(page.locator('.actions .button:visible').last(), 'start')).toBe(true);
		expect(await canBeSeen(page.locator('body > footer a').last(), 'start')).toBe(true);
	});
}

test('two fingers enlarge a page, and nothing is taken for covered', async ({ open }) => {
	const page = await open(templates('sv').article, phone);
	await searchIn(page, 'faktura');
	await page.evaluate(() => {
		Object.defineProperty(VisualViewport.prototype, 'height', { get: () => 370 });
		Object.defineProperty(VisualViewport.prototype, 'scale', { get: () => 2 });
		visualViewport?.dispatchEvent(new Event('resize'));
	});
	expect(await dialogOf(page).evaluate((each) => each.getBoundingClientRect().height)).toBe(740);
});
