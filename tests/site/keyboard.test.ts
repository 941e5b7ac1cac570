import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { editionUrl, templates } from '../helpers/built-site.ts';
import * as screens from './browse.ts';
import { test } from './browse.ts';
import { stored } from './feedback-form.ts';
import { focus, tabTo } from './focus.ts';

/** Without smooth scrolling, so that what has focus is in view at once. */
const still = { reducedMotion: 'reduce' } as const;
const phone = { ...screens.phone, ...still };
const desktop = { ...screens.desktop, ...still };

const isOpen = (page: Page, selector: string) =>
	page.locator(selector).evaluate((element) => element.closest('details')?.open);

const { home, category, article, nestedArticle, notFound } = templates('sv');

for (const [screen, options, paths] of [
	['phone', phone, [home, article, nestedArticle]],
	['desktop', desktop, [home, category, article, notFound]],
] as const) {
	test(`on a ${screen}, every stop of the Tab key is seen, and none is a trap`, async ({
		open,
	}) => {
		const page = await open(home, options);
		for (const path of paths) {
			await page.goto(path);
			const unseen: string[] = [];
			let stops = 0;
			for (; stops < 150; stops += 1) {
				await page.keyboard.press('Tab');
				const { isNone, name, isSeen } = await focus(page);
				if (isNone) break;
				if (!isSeen) unseen.push(name);
			}
			expect(unseen, path).toEqual([]);
			expect(stops, path).toBeGreaterThan(8);
			expect(stops, path).toBeLessThan(150);
		}
	});
}

test('the first stop skips what every page begins with', async ({ open }) => {
	const page = await open(article, desktop);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.waitForURL('**#main');
	await page.keyboard.press('Tab');
	expect(await page.locator('main :focus').count()).toBe(1);
});

test('the language menu opens with Enter and leads to the Danish edition', async ({ open }) => {
	const page = await open(article, phone);
	await tabTo(page, '[data-languages] button');
	await page.keyboard.press('Enter');
	await tabTo(page, '[data-languages] [hreflang=da]');
	await page.keyboard.press('Enter');
	await page.waitForURL(`**${editionUrl('account/log-in', 'da')}`);
});

test('breadcrumbs lead up', async ({ open }) => {
	const page = await open(article, phone);
	await tabTo(page, '[data-breadcrumbs] li:nth-child(2) a');
	await page.keyboard.press('Enter');
	await page.waitForURL(`**${category}`);
});

test('the table of contents opens and leads to a heading, from where Tab goes on', async ({
	open,
}) => {
	const page = await open(article, phone);
	await tabTo(page, 'nav[aria-labelledby=toc] summary');
	await page.keyboard.press('Enter');
	const last = 'nav[aria-labelledby=toc] li:last-child a';
	await tabTo(page, last);
	const id = await page.locator(last).getAttribute('href');
	await page.keyboard.press('Enter');
	await page.waitForURL((url) => decodeURI(url.hash) === id);
	await page.keyboard.press('Tab');
	expect(await page.locator('nav[aria-labelledby=toc] :focus').count()).toBe(0);
	expect((await focus(page)).isSeen).toBe(true);
});

test('where the table of contents is open anyway, there is nothing to open', async ({ open }) => {
	const page = await open(article, desktop);
	const toc = page.getByRole('navigation', { name: 'På den här sidan' });
	expect(await toc.locator('summary').isVisible()).toBe(false);
	expect(await toc.getByRole('link').count()).toBeGreaterThan(2);
	await tabTo(page, 'nav[aria-labelledby=toc] li:first-child a');
});

test('a choice opens with Enter or Space, in place of the one before', async ({ open }) => {
	const page = await open(article, desktop);
	const first = '#på-datorn';
	const second = '#på-mobilen';
	const areOpen = () => Promise.all([isOpen(page, first), isOpen(page, second)]);
	await tabTo(page, second);
	await page.keyboard.press('Enter');
	expect(await areOpen()).toEqual([false, true]);
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Space');
	expect(await areOpen()).toEqual([true, false]);
});

test('a term explains itself at Enter and is quiet again at Escape; focus stays', async ({
	open,
}) => {
	const page = await open(article, desktop);
	await tabTo(page, '.term');
	const explanation = page.locator('.term:focus + [popover]');
	await page.keyboard.press('Enter');
	expect(await explanation.isVisible()).toBe(true);
	await page.keyboard.press('Escape');
	expect(await explanation.isVisible()).toBe(false);
	expect(await page.locator('.term:focus').count()).toBe(1);
});

test('an answer, its reasons, a comment and a change of mind need no mouse', async ({ open }) => {
	const page = await open(editionUrl('account/create-account', 'da'), desktop);
	await tabTo(page, '.ask [value=no]');
	await page.keyboard.press('Enter');
	await page.locator('#feedback .ways-on h2:focus').waitFor();
	await tabTo(page, '#feedback [name=reasons][value=unclear]');
	await page.keyboard.press('Space');
	await tabTo(page, '#feedback textarea');
	await page.keyboard.type('Trin 2 mangler');
	await tabTo(page, '#feedback [data-show=more][data-strong]');
	await page.keyboard.press('Enter');
	await page.locator('[data-do=change]:focus').waitFor();
	expect(await stored('account/create-account', 'da')).toMatchObject([
		{ helpful: 'no', comment: 'Trin 2 mangler' },
	]);
	await page.keyboard.press('Enter');
	expect(await page.locator('.ask [value=yes]:focus').count()).toBe(1);
	await page.keyboard.press('Enter');
	await expect
		.poll(() => stored('account/create-account', 'da'))
		.toMatchObject([{ helpful: 'yes' }]);
});
