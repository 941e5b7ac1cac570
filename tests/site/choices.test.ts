import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { editionUrl } from '../helpers/built-site.ts';
import { phone, test } from './browse.ts';

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
