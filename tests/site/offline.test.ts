import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { describe, expect, onTestFinished } from 'vitest';
import { fileOfPath } from '../../src/addresses.ts';
import { listen } from '../../src/feedback/http-server.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { offlineWorker } from '../../src/integrations/offline-worker.ts';
import { readSite } from '../../src/read/read-site.ts';
import { createSiteApp } from '../../src/serve/site-app.ts';
import { setup } from '../feedback/setup.ts';
import { editionUrl } from '../helpers/built-site.ts';
import { test } from './browse.ts';

const read = editionUrl('account/find-the-log-in-button', 'sv');
const unread = editionUrl('account/log-in', 'sv');
const { t } = createTranslator('sv');

/** The built site on a server that the test may change and stop, and a reader whose browser keeps pages. */
async function visit(browser: Browser) {
	const folder = mkdtempSync(join(tmpdir(), 'fyr-offline-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	cpSync('dist', folder, { recursive: true, filter: (file) => !/pagefind|\.(br|gz)$/.test(file) });
	const site = readSite('content');
	const app = createSiteApp({ folder, site, feedback: setup().app });
	const server = await listen(app, { port: 0, host: '127.0.0.1' });
	onTestFinished(server.close);
	const context = await browser.newContext({ baseURL: server.url });
	onTestFinished(() => context.close());
	const page = await context.newPage();
	return {
		...{ page, folder, site },
		stop: server.close,
		/** Change a page of the site. */
		edit: (path: string, change: (html: string) => string) => {
			const file = join(folder, fileOfPath(path));
			writeFileSync(file, change(readFileSync(file, 'utf8')));
		},
	};
}

/** Paths of what the browser has kept. */
const kept = (page: Page): Promise<string[]> =>
	page.evaluate(async () => {
		const requests = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
		return (await Promise.all(requests)).flat().map(({ url }) => decodeURI(new URL(url).pathname));
	});
const workers = (page: Page): Promise<number> =>
	page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
const title = (page: Page) => page.locator('h1').textContent();

describe('without a connection', () => {
	test('what was read once can be read again, pictures included, and says what it is', async ({
		browser,
	}) => {
		const { page, stop } = await visit(browser);
		await page.goto(read);
		await page.locator('.prose img').scrollIntoViewIfNeeded();
		await expect.poll(() => kept(page)).toContain(read);
		const shown = await title(page);
		await stop();
		await page.reload();
		expect(await title(page)).toBe(shown);
		await page.locator('.prose img').scrollIntoViewIfNeeded();
		const drawn = () => page.locator('.prose img').evaluate((image) => image.clientHeight > 0);
		expect(await drawn()).toBe(true);
		expect(await page.locator('.saved-copy').isVisible()).toBe(true);
		expect(await page.locator('#feedback').isVisible()).toBe(false);
	});

	test('any other page says so in the reader’s language, and lists what can be read', async ({
		browser,
	}) => {
		const { page, stop } = await visit(browser);
		await page.goto(read);
		await expect.poll(() => kept(page)).toContain('/sv/offline.html');
		const shown = (await title(page)) ?? '';
		await stop();
		await page.goto(unread);
		expect(await title(page)).toBe(t('offline.title'));
		await page.getByRole('link', { name: shown }).click();
		expect(await title(page)).toBe(shown);
	});

	test('neither notices, nor searches, nor answers are kept', async ({ browser }) => {
		const { page } = await visit(browser);
		await page.goto(read);
		await expect.poll(() => kept(page)).toContain(read);
		for (const path of ['/sv/search/?q=kod', '/sv/feedback/thanks/', unread]) await page.goto(path);
		await expect.poll(() => kept(page)).toContain(unread);
		const others = (await kept(page)).filter((path) => !/^\/_astro\/|\.svg$/.test(path));
		expect(others.sort()).toEqual([read, unread, '/sv/offline.html'].sort());
	});
});

describe('a reader who comes again', () => {
	test('gets a new text at once, and it is what is kept', async ({ browser }) => {
		const { page, stop, edit } = await visit(browser);
		await page.goto(read);
		await expect.poll(() => kept(page)).toContain(read);
		edit(read, (html) => html.replace(/<h1[^]*?<\/h1>/, '<h1>Nytt</h1>'));
		edit('/sw.js', (code) => code.replace(/"version":"\w+"/, '"version":"next"'));
		await page.goto(read);
		expect(await title(page)).toBe('Nytt');
		await expect.poll(() => kept(page)).toContain(read);
		await stop();
		await page.reload();
		expect(await title(page)).toBe('Nytt');
	});

	test('finds no copy of a page that was taken away', async ({ browser }) => {
		const { page, folder } = await visit(browser);
		await page.goto(read);
		await expect.poll(() => kept(page)).toContain(read);
		rmSync(join(folder, fileOfPath(read)));
		await page.goto(read);
		await expect.poll(() => kept(page)).not.toContain(read);
	});

	for (const how of ['turned off', 'taken away']) {
		test(`is free of the worker where it was ${how}`, async ({ browser }) => {
			const { page, folder, site, edit } = await visit(browser);
			await page.goto(read);
			await expect.poll(() => kept(page)).toContain(read);
			rmSync(join(folder, 'sw.js'));
			const without = offlineWorker({ site: { ...site, offline: false } });
			if (how === 'turned off') await without.end(folder, () => undefined);
			// A page of who has this address now asks for none.
			else edit(unread, (html) => html.replace(/ data-worker="[^"]*"/, ''));
			await page.goto(unread);
			await expect.poll(() => workers(page)).toBe(0);
			expect(await kept(page)).toEqual([]);
		});
	}
});
