import { expect, inject } from 'vitest';
import { editionUrl, locales } from '../helpers/built-site.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { phone, test } from './browse.ts';

test('a page that does not exist names the one that was meant, in each language', async ({
	browser,
}) => {
	for (const locale of locales) {
		const meant = editionUrl('account/log-in', locale);
		const context = await browser.newContext({ baseURL: inject('siteUrl'), ...phone });
		const page = await context.newPage();
		const answer = await page.goto(meant.replace(/\/$/, 'x/'));
		expect(answer?.status()).toBe(404);
		const guesses = page.locator('[data-guesses]');
		await guesses.waitFor();
		expect(await guesses.locator('h2').innerText()).toBe(
			createTranslator(locale).t('notFound.guesses'),
		);
		expect(await guesses.locator('a').first().getAttribute('href')).toBe(meant);
		await context.close();
	}
});

test('a page that is like none names none', async ({ browser }) => {
	const page = await browser.newPage({ baseURL: inject('siteUrl') });
	const loaded = page.waitForResponse(/pages\.json$/);
	await page.goto('/sv/konto/qwertyuiop/');
	await (await loaded).finished();
	await page.evaluate(() => new Promise(requestAnimationFrame));
	expect(await page.locator('[data-guesses]').isHidden()).toBe(true);
	await page.close();
});

test('a missing picture or icon is answered with a word', async () => {
	for (const path of ['/icon-gone.ico', '/sv/nowhere.png', '/_astro/gone.js']) {
		const answer = await fetch(inject('siteUrl') + path);
		expect([answer.status, await answer.text()]).toEqual([404, 'Not found\n']);
	}
});
