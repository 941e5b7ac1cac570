import { glob, rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { workshop } from '../helpers/build.ts';
import { builtAndServed } from '../helpers/built-and-served.ts';
import { cutOff } from '../helpers/cut-off.ts';
import { htmlFaults } from '../helpers/html-faults.ts';
import { compound, longWords } from '../helpers/long-words.ts';

/** A site in which every title, name, label and address is one word of fifty letters. */

const { dist, open } = builtAndServed(async () => {
	const root = await longWords();
	const shop = await workshop(root);
	await rm(root, { recursive: true });
	return shop;
});

/** Every page of the site, redirects and those of no locale included. */
async function pages(): Promise<string[]> {
	const files = await Array.fromAsync(glob('**/*.html', { cwd: dist() }));
	return files.map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`).sort();
}

/** Everything that opens in its place, or is shown at times, is there at once. */
function showAll(page: Page): Promise<void> {
	return page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) {
			details.removeAttribute('name');
			details.open = true;
		}
		for (const element of document.querySelectorAll('[hidden]')) element.removeAttribute('hidden');
	});
}

/** What each thing that opens above a page cuts off. */
async function cutOffInPopovers(page: Page): Promise<string[]> {
	const found: string[] = [];
	for (const button of await page.locator('[popovertarget]:visible').all()) {
		await button.click();
		found.push(...(await cutOff(page)));
		await page.keyboard.press('Escape');
	}
	return found;
}

test.each([320, 360, 768, 1280])(
	'on a screen of %i pixels no page is wider, and no word is cut off',
	async (width) => {
		const page = await open('/', { viewport: { width, height: 740 } });
		const found: string[] = [];
		const paths = await pages();
		expect(paths.length).toBeGreaterThan(20);
		for (const path of paths) {
			await page.goto(path, { waitUntil: 'domcontentloaded' });
			await showAll(page);
			found.push(...(await cutOff(page)), ...(await cutOffInPopovers(page)));
		}
		expect(found).toEqual([]);
	},
);

test.each([320, 1280])(
	'on a screen of %i pixels the answers of a search are whole, on its page and in the dialog',
	async (width) => {
		const page = await open(`/nb/search/?q=${compound}`, { viewport: { width, height: 740 } });
		await page.locator('[data-part=list] > li').first().waitFor();
		await page.locator('[data-part=results][aria-busy=false]').waitFor();
		const onPage = await cutOff(page);
		// With what stands only there where nothing was found.
		await page.goto(`/ar/search/?q=${compound.slice(0, 20)}`);
		await page.locator('[data-part=results][aria-busy=false]').waitFor();
		const elsewhere = await cutOff(page);
		await page.goto('/nb/first/second/');
		await page.locator('[data-search-open]').click();
		await page.locator('dialog [name=q]').fill(compound);
		await page.locator('dialog [data-part=list] > li').first().waitFor();
		await page.locator('dialog [data-part=results][aria-busy=false]').waitFor();
		const inDialog = await cutOff(page);
		expect([...onPage, ...elsewhere, ...inDialog]).toEqual([]);
	},
);

test('the site is valid HTML all the same', async () => {
	expect(await htmlFaults(dist())).toEqual([]);
});
