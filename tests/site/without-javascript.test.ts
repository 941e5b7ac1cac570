import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { createTranslator } from '../../src/i18n/translator.ts';
import { editionUrl, locales } from '../helpers/built-site.ts';
import { test } from './browse.ts';
import { stored } from './feedback-form.ts';

const plain = { javaScriptEnabled: false };
const path = (page: Page) => new URL(page.url()).pathname;

test('an article is whole: its text, its pictures and every choice can be read', async ({
	open,
}) => {
	const page = await open(editionUrl('account/log-in', 'sv'), plain);
	const choices = page.locator('.choices > details');
	expect(await choices.count()).toBeGreaterThan(1);
	for (const choice of await choices.all()) {
		if ((await choice.getAttribute('open')) === null) await choice.locator('summary').click();
		expect((await choice.locator('.prose').innerText()).length).toBeGreaterThan(40);
	}
	const toc = page.locator('nav[aria-labelledby=toc] a').first();
	const id = await toc.getAttribute('href');
	await toc.click();
	await page.waitForURL((url) => decodeURI(url.hash) === id);
	await page.locator('.term').first().click();
	expect(await page.locator(':popover-open').innerText()).not.toBe('');
});

test('nothing that only a script could answer is offered', async ({ open }) => {
	const page = await open(editionUrl('account/log-in', 'sv'), plain);
	expect(await page.locator('#feedback [type=button]:visible').count()).toBe(0);
	await page.locator('header [data-search-open]').click();
	expect(path(page)).toBe('/sv/all/');
});

test('languages are links', async ({ open }) => {
	const page = await open(editionUrl('account/log-in', 'sv'), plain);
	await page.locator('[data-languages] button').click();
	await page.locator('[data-languages] [hreflang=nb]').click();
	expect(path(page)).toBe(editionUrl('account/log-in', 'nb'));
});

for (const locale of locales) {
	test(`the search box of "${locale}" leads to all its articles`, async ({ open }) => {
		const page = await open(`/${locale}/`, plain);
		await page.locator('main [name=q]').fill('logga');
		await page.keyboard.press('Enter');
		await page.waitForURL((url) => url.pathname === `/${locale}/all/`);
		expect(await page.locator('main section a').count()).toBeGreaterThan(15);
	});

	test(`the form of "${locale}" stores a vote and thanks in that language`, async ({ open }) => {
		const page = await open(editionUrl('account/change-contact-details', locale), plain);
		await page.locator('.ask [value=yes]').click();
		expect(path(page)).toBe(`/${locale}/feedback/thanks/`);
		expect(await page.locator('h1').innerText()).toBe(createTranslator(locale).t('thanks.title'));
		expect(await stored('account/change-contact-details', locale)).toMatchObject([
			{ helpful: 'yes', via: 'form' },
		]);
	});
}

test('reasons and a comment are sent with the answer', async ({ open }) => {
	const page = await open(editionUrl('account/find-the-log-in-button', 'sv'), plain);
	await page.locator('#feedback summary').click();
	await page.locator('#feedback [value=unclear]').check();
	await page.locator('#feedback textarea').fill('Bilden är för liten');
	await page.locator('#feedback details [value=no]').click();
	expect(path(page)).toBe('/sv/feedback/thanks/');
	expect(await stored('account/find-the-log-in-button', 'sv')).toMatchObject([
		{ helpful: 'no', reasons: ['unclear'], comment: 'Bilden är för liten' },
	]);
});

test('a refused answer is admitted, in the language of the page', async ({ open }) => {
	const page = await open('/nb/', plain);
	// The article was deleted while the reader had its page open.
	await page.route('**/logg-inn-i-appen/', async (route) => {
		const response = await route.fetch();
		const body = (await response.text()).replace('value="account/log-in-app"', 'value="gone"');
		await route.fulfill({ response, body });
	});
	await page.goto(editionUrl('account/log-in-app', 'nb'));
	await page.locator('.ask [value=yes]').click();
	expect(path(page)).toBe('/nb/feedback/error/');
	expect(await page.locator('h1').innerText()).toBe(
		createTranslator('nb').t('feedbackError.title'),
	);
	expect(await stored('account/log-in-app', 'nb')).toEqual([]);
});
