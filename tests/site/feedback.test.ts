import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { serveSite } from '../../scripts/lib/serve-site.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { editionUrl, fallbacks, manifest, templates } from '../helpers/built-site.ts';
import { storedVotes } from '../helpers/stored-votes.ts';
import { test } from './browse.ts';

/* The database is shared by all site tests: each test votes on an edition of its own. */

const stored = (article: string, locale: string) =>
	storedVotes(inject('storeFile'), article, locale);
const ask = (page: Page, answer: 'yes' | 'no') => page.locator(`.ask [value=${answer}]`);
const note = (page: Page) => page.locator('#feedback [role=status]');
const change = (page: Page) => page.locator('[data-do=change]');
const retry = (page: Page) => page.locator('[data-do=retry]');

/** A page whose failing requests are what the test is about. */
async function openApart(browser: Browser, path: string): Promise<Page> {
	const context = await browser.newContext({ baseURL: inject('siteUrl') });
	onTestFinished(() => context.close());
	const page = await context.newPage();
	await page.goto(path);
	return page;
}

test('one click stores a vote on the edition and revision that the reader saw', async ({
	open,
}) => {
	const id = 'my-page/overview';
	const page = await open(editionUrl(id, 'sv'));
	await ask(page, 'yes').click();
	await change(page).waitFor();
	expect(await note(page).innerText()).toContain(createTranslator('sv').t('feedback.thanksYes'));
	expect(await stored(id, 'sv')).toMatchObject([
		{
			site: manifest.site,
			helpful: 'yes',
			via: 'fetch',
			revision: manifest.articles[id]?.['sv']?.revision,
		},
	]);
});

test('a vote on a fallback is a vote on the edition shown', async ({ open }) => {
	const { id, from } = fallbacks.sv;
	const page = await open(templates('sv').fallback);
	await ask(page, 'no').click();
	await change(page).waitFor();
	expect(await note(page).innerText()).toContain(createTranslator('sv').t('feedback.thanksNo'));
	expect(await stored(id, from)).toMatchObject([{ helpful: 'no' }]);
	expect(await stored(id, 'sv')).toEqual([]);
});

test('reasons and a comment join the vote they explain', async ({ open }) => {
	const page = await open(editionUrl('billing/invoices', 'nb'));
	await ask(page, 'no').click();
	await page.locator('#feedback [value=outdated]').check();
	await page.locator('#feedback [value=missing]').check();
	await page.locator('#feedback textarea').fill('Knappen heter noe annet nå. Ærlig talt!');
	await page.locator('#feedback [data-show=more][data-strong]').click();
	await page.locator('#feedback textarea').waitFor({ state: 'hidden' });
	expect(await stored('billing/invoices', 'nb')).toMatchObject([
		{
			helpful: 'no',
			reasons: ['outdated', 'missing'],
			comment: 'Knappen heter noe annet nå. Ærlig talt!',
		},
	]);
});

test('who changes their mind, also on a later visit, has one vote: the last', async ({ open }) => {
	const page = await open(editionUrl('billing/pay-reminder', 'da'));
	await ask(page, 'yes').click();
	await change(page).waitFor();
	await page.reload();
	await change(page).click();
	await ask(page, 'no').click();
	await expect.poll(() => stored('billing/pay-reminder', 'da')).toMatchObject([{ helpful: 'no' }]);
});

test('a double click is one request and one vote', async ({ open }) => {
	const page = await open(editionUrl('billing/purchase-history', 'da'));
	let requests = 0;
	page.on('request', (request) => (requests += Number(request.method() === 'POST')));
	await ask(page, 'yes').dblclick();
	await change(page).waitFor();
	expect(requests).toBe(1);
	expect(await stored('billing/purchase-history', 'da')).toHaveLength(1);
});

test('without a connection the reader is told so, and can send the same vote again', async ({
	browser,
}) => {
	const page = await openApart(browser, editionUrl('my-page/change-package', 'sv'));
	await page.context().setOffline(true);
	await ask(page, 'yes').click();
	await retry(page).waitFor();
	expect(await note(page).innerText()).toBe(createTranslator('sv').t('feedback.offline'));
	expect(await stored('my-page/change-package', 'sv')).toEqual([]);
	await page.context().setOffline(false);
	await retry(page).click();
	await change(page).waitFor();
	expect(await retry(page).isVisible()).toBe(false);
	expect(await stored('my-page/change-package', 'sv')).toMatchObject([{ helpful: 'yes' }]);
});

test('an endpoint that is down, or does not want the vote, is not thanked for it', async ({
	browser,
}) => {
	const page = await openApart(browser, editionUrl('my-page/change-package', 'da'));
	const { t } = createTranslator('da');
	let status = 503;
	await page.route('**/v1/votes', (route) => route.fulfill({ status }));
	await ask(page, 'no').click();
	await retry(page).waitFor();
	expect(await note(page).innerText()).toBe(t('feedback.failed'));
	status = 404;
	await retry(page).click();
	await expect.poll(() => note(page).innerText()).toBe(t('feedback.refused'));
	expect(await stored('my-page/change-package', 'da')).toEqual([]);
});

test('a vote is there after the server is stopped and started again', async ({ browser }) => {
	const folder = await mkdtemp(join(tmpdir(), 'fyr-restart-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	const file = join(folder, 'feedback.db');
	const serve = () =>
		serveSite({
			folder: 'dist',
			port: 0,
			host: '127.0.0.1',
			store: `sqlite:${file}`,
			manifest: 'dist/manifest.json',
			origins: [],
		});
	for (const [locale, count] of [
		['sv', 1],
		['da', 2],
	] as const) {
		const server = await serve();
		const page = await browser.newPage();
		await page.goto(server.url + editionUrl('my-page/overview', locale));
		await ask(page, 'yes').click();
		await change(page).waitFor();
		await page.close();
		await server.close();
		const votes = await Promise.all(
			['sv', 'da'].map((each) => storedVotes(file, 'my-page/overview', each)),
		);
		expect(votes.flat()).toHaveLength(count);
	}
});
