import { openProject } from '../../src/read/project.ts';
import { foldersFor } from '../helpers/content.ts';
import { readConfig } from '../../src/feedback/config.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { serveSite } from '../../src/commands/serve-site.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { editionUrl } from '../helpers/built-site.ts';
import { storedVotes } from '../helpers/stored-votes.ts';
import { test } from './browse.ts';
import { ask, change, note, retry, stored } from './feedback-form.ts';

/** A page whose failing requests are what the test is about. */
async function openApart(browser: Browser, path: string): Promise<Page> {
	const context = await browser.newContext({ baseURL: inject('siteUrl') });
	onTestFinished(() => context.close());
	const page = await context.newPage();
	await page.goto(path);
	return page;
}

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
	const serve = async () =>
		serveSite(await openProject(foldersFor('content')), {
			config: readConfig({ FYR_PORT: '0', FYR_STORE: `sqlite:${file}` }),
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
