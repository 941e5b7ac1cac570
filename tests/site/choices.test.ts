import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { editionUrl } from '../helpers/built-site.ts';
import { desktop, phone, test } from './browse.ts';

const article = editionUrl('account/log-in', 'sv');
const closed = '#på-mobilen';

/** Whether the choice is open, and what it is called is where one looks. */
async function isShown(page: Page): Promise<boolean> {
	const summary = page.locator(closed);
	const isOpen = await summary.evaluate((element) => element.closest('details')?.open);
	const box = await summary.boundingBox();
	return Boolean(isOpen) && box !== null && box.y >= 0 && box.y < phone.viewport.height / 2;
}

test('an address that names a choice opens it, and shows where it begins', async ({ open }) => {
	const page = await open(article + closed, { ...phone, reducedMotion: 'reduce' });
	await expect.poll(() => isShown(page)).toBe(true);
});

test('a link to a choice in the same article opens it too', async ({ open }) => {
	const page = await open(article, { ...phone, reducedMotion: 'reduce' });
	expect(await isShown(page)).toBe(false);
	await page.evaluate((hash) => (location.hash = hash), closed);
	await expect.poll(() => isShown(page)).toBe(true);
});

const handset = { ...phone, hasTouch: true, isMobile: true };
const first = (page: Page) => page.locator('.choices').first();
const shownDevice = (page: Page) =>
	first(page)
		.locator('[data-device]:has(.prose)')
		.evaluateAll((all) =>
			all
				.filter((each) => each.querySelector('.prose')?.checkVisibility())
				.map((each) => (each instanceof HTMLElement ? each.dataset['device'] : undefined)),
		);

test('the steps for the reader’s own device are open', async ({ open }) => {
	expect(await shownDevice(await open(article, handset))).toEqual(['phone']);
	expect(await shownDevice(await open(article, desktop))).toEqual(['computer']);
	// A narrow window is no phone: what there is to press is where the window is.
	expect(await shownDevice(await open(article, phone))).toEqual(['computer']);
});

test('on a phone they are so before the script runs, and without one a reader opens them', async ({
	open,
}) => {
	const page = await open('/404.html', handset);
	await page.route('**/_astro/*.js', (route) => route.abort());
	page.removeAllListeners('console');
	await page.goto(article);
	expect(await shownDevice(page)).toEqual(['phone']);
	const still = await open(article, { ...handset, javaScriptEnabled: false });
	expect(await first(still).locator('details[open]').count()).toBe(1);
	await still.locator(closed).click();
	expect(await first(still).locator(closed).locator('..').getAttribute('open')).not.toBeNull();
});

test('who chooses another device finds it open for the rest of the visit, and nothing is stored', async ({
	open,
}) => {
	const page = await open(article, handset);
	await first(page).locator('[data-device=computer] > summary').click();
	expect(await shownDevice(page)).toEqual(['computer']);
	await page.goto(editionUrl('account/log-in', 'da'));
	expect(await shownDevice(page)).toEqual(['computer']);
	expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
	expect(await page.context().cookies()).toEqual([]);
});

test('on paper the steps for every device are there', async ({ open }) => {
	const page = await open(article, handset);
	await page.emulateMedia({ media: 'print' });
	expect(await shownDevice(page)).toEqual(['computer', 'phone']);
});
