import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { createTranslator } from '../../src/i18n/translator.ts';
import { editionUrl, locales } from '../helpers/built-site.ts';
import { phone, test } from './browse.ts';
import { readArticle } from './own-endpoint.ts';

const article = editionUrl('account/cannot-log-in', 'sv');
const { t } = createTranslator('sv');

/** Headings of the steps that are shown. */
const steps = (page: Page): Promise<string[]> =>
	page
		.locator('.guide .step')
		.evaluateAll((all) =>
			all
				.filter((step) => step.checkVisibility())
				.map((step) => step.querySelector('h2')?.textContent ?? ''),
		);
const answer = (page: Page, name: string) => page.locator('.guide').getByRole('link', { name });
const back = (page: Page) => page.locator('.guide').getByRole('button', { name: t('guide.back') });

describe('a guide', () => {
	test('asks one question at a time, and an answer leads to the next', async ({ open }) => {
		const page = await open(article, phone);
		expect(await steps(page)).toEqual(['Vad ser du på skärmen?']);
		expect(await back(page).isVisible()).toBe(false);
		await answer(page, 'Fel e-postadress eller lösenord').click();
		expect(await steps(page)).toEqual(['Fel e-postadress eller lösenord']);
		await answer(page, 'Jag är säker på båda').click();
		expect(await steps(page)).toEqual(['Säker på båda']);
		expect(new URL(page.url()).hash).toBe(encodeURI('#säker-på-båda'));
	});

	test('leads back, with its own button and with that of the browser, and to the beginning', async ({
		open,
	}) => {
		const page = await open(article, phone);
		await answer(page, 'Fel e-postadress eller lösenord').click();
		await answer(page, 'Jag är säker på båda').click();
		await back(page).click();
		await expect.poll(() => steps(page)).toEqual(['Fel e-postadress eller lösenord']);
		await page.goBack();
		await expect.poll(() => steps(page)).toEqual(['Vad ser du på skärmen?']);
		await page.goForward();
		await expect.poll(() => steps(page)).toEqual(['Fel e-postadress eller lösenord']);
		await answer(page, t('guide.again')).click();
		await expect.poll(() => steps(page)).toEqual(['Vad ser du på skärmen?']);
	});

	test('is answered by keyboard, and each question is read out', async ({ open }) => {
		const page = await open(article);
		const focused = () => page.evaluate(() => document.activeElement?.textContent);
		await answer(page, 'Kontot är låst').focus();
		await page.keyboard.press('Enter');
		await expect.poll(focused).toBe('Kontot är låst');
		await page.keyboard.press('Tab');
		expect(await focused()).toBe('Ja, det var jag');
	});

	test('begins at the step that an address names', async ({ open }) => {
		const page = await open(`${article}#kontot-är-låst`, phone);
		expect(await steps(page)).toEqual(['Kontot är låst']);
		await answer(page, t('guide.again')).click();
		expect(await steps(page)).toEqual(['Vad ser du på skärmen?']);
	});

	test('is a list of all steps without a script, and on paper', async ({ open }) => {
		for (const locale of locales) {
			const url = editionUrl('account/cannot-log-in', locale);
			const page = await open(url, { ...phone, javaScriptEnabled: false });
			const all = await page.locator('.guide .step').count();
			expect(all).toBeGreaterThan(10);
			expect(await steps(page)).toHaveLength(all);
			const printed = await open(url);
			await printed.emulateMedia({ media: 'print' });
			expect(await steps(printed)).toHaveLength(all);
		}
	});

	test('tells the endpoint where a reader gave up, and not who went on', async ({ browser }) => {
		const { page, store, published } = await readArticle(browser, phone);
		const counted = () => store.guideStops({ site: published.site, from: 0 });
		const leave = () => page.goto('/404.html');
		await page.goto(article);
		await leave();
		await page.goto(article);
		await answer(page, 'Kontot är låst').click();
		await page.waitForFunction(() => document.activeElement?.id === 'kontot-är-låst');
		await answer(page, 'Ja, det var jag').click();
		await page.goto(article);
		await answer(page, 'Något annat').click();
		await page.waitForFunction(() => document.activeElement?.id === 'något-annat');
		await leave();
		const stop = { article: 'account/cannot-log-in', locale: 'sv', step: 'något-annat' };
		await expect.poll(counted).toEqual([{ ...stop, count: 1 }]);
	});
});
