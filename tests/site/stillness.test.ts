import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { desktop, phone, test } from './browse.ts';
import { shiftSoFar } from './layout-shift.ts';
import { settled } from './searching.ts';

/** A connection on which a page is painted before its scripts are there. */
async function slowDown(page: Page): Promise<void> {
	const client = await page.context().newCDPSession(page);
	await client.send('Network.emulateNetworkConditions', {
		offline: false,
		/** Milliseconds, and bytes a second. */
		latency: 150,
		downloadThroughput: 200_000,
		uploadThroughput: 90_000,
	});
}

for (const [screen, options] of Object.entries({ phone, desktop })) {
	for (const query of ['lösenord', 'glömt lösenord', 'ŋŋŋ']) {
		test(`on a ${screen}, what stands below the answers to "${query}" does not move when they come`, async ({
			open,
		}) => {
			const page = await open('/404.html', options);
			await slowDown(page);
			await page.goto(`/sv/search/?q=${encodeURIComponent(query)}`);
			await settled(page);
			expect(await page.locator('#contact').isVisible()).toBe(true);
			// What is left is the list itself, which begins as nothing.
			expect(await shiftSoFar(page)).toBeLessThan(0.03);
		});
	}
}
