import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import type { Listening } from '../../src/feedback/http-server.ts';
import { launchBrowser } from './browser.ts';
import { isOwnStatus } from './own-status.ts';
import type { Workshop } from './build.ts';
import { serveBuilt } from './serve-built.ts';

/** A site that all tests of a file look at, without an endpoint. */
export interface ServedSite {
	/** Folder of the built site. */
	dist: () => string;
	/** A page in a browser of its own until the test ends. What it logs as an error fails the test. */
	open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
}

/** Build and serve a site before the tests of this file, and remove it after them. */
export function builtAndServed(prepare: () => Promise<Workshop>): ServedSite {
	let shop: Workshop;
	let browser: Browser;
	let site: Listening;

	beforeAll(async () => {
		shop = await prepare();
		const { succeeded, output } = await shop.build();
		expect(succeeded, output).toBe(true);
		site = await serveBuilt(shop);
		browser = await launchBrowser();
	}, 120_000);

	afterAll(async () => {
		await browser.close();
		await site.close();
		await shop.clear();
	});

	return {
		dist: () => shop.dist,
		open: async (path, options = {}) => {
			const page = await browser.newPage({
				baseURL: site.url,
				// It would fetch pages a second time.
				serviceWorkers: 'block',
				...options,
			});
			const faults: string[] = [];
			page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
			page.on('console', (message) => {
				if (message.type() === 'error' && !isOwnStatus(message)) {
					faults.push(`${page.url()}: ${message.text()}`);
				}
			});
			onTestFinished(async () => {
				await page.close();
				expect(faults).toEqual([]);
			});
			await page.goto(path);
			return page;
		},
	};
}
