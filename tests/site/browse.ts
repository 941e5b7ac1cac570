import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { isOwnStatus } from '../helpers/own-status.ts';
import './context.ts';

/** Opens pages of the served site; what goes wrong in any of them fails the test. */
export type Open = (path: string, options?: BrowserContextOptions) => Promise<Page>;

/** Tests that get a browser. A page that reports an error, or breaks its own policy, fails its test. */
export const test = base.extend<{ browser: Browser; open: Open }>({
	browser: [
		async ({}, use) => {
			const browser = await launchBrowser();
			await use(browser);
			await browser.close();
		},
		{ scope: 'worker' },
	],
	open: async ({ browser }, use) => {
		const faults: string[] = [];
		const opened: { close: () => Promise<void> }[] = [];
		await use(async (path, options = {}) => {
			const context = await browser.newContext({
				baseURL: inject('siteUrl'),
				// It would fetch pages a second time; offline.test.ts is about it.
				serviceWorkers: 'block',
				...options,
			});
			opened.push(context);
			const page = await context.newPage();
			page.on('console', (message) => {
				if (message.type() === 'error' && !isOwnStatus(message)) {
					faults.push(`${path}: ${message.text()}`);
				}
			});
			page.on('pageerror', (error) => faults.push(`${path}: ${error.message}`));
			await page.goto(path);
			return page;
		});
		for (const context of opened) await context.close();
		expect(faults).toEqual([]);
	},
});

/** Screens a reader may have. */
export const phone = { viewport: { width: 360, height: 740 } };
export const desktop = { viewport: { width: 1280, height: 900 } };
