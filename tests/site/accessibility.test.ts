import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { violationsInBothSchemes, withAxe } from '../helpers/axe.ts';
import { choosers, editionUrl, locales, templates } from '../helpers/built-site.ts';
import { desktop, phone, test } from './browse.ts';
import { parsePages } from './parse-pages.ts';

/** Everything that opens in its place is opened, so that nothing escapes by being closed. */
async function openAll(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) {
			details.removeAttribute('name');
			details.open = true;
		}
	});
}

for (const locale of locales) {
	test(`no kind of page in "${locale}" breaks a rule of WCAG 2.2 AA, light or dark`, async ({
		open,
	}) => {
		const page = await withAxe(await open('/404.html', desktop));
		const found: string[] = [];
		for (const path of Object.values(templates(locale))) {
			await page.goto(path, { waitUntil: 'domcontentloaded' });
			await openAll(page);
			found.push(...(await violationsInBothSchemes(page)));
		}
		expect(found).toEqual([]);
	});
}

test('a phone shows pages that break no rule either, and so do the pages that ask for a language', async ({
	open,
}) => {
	const page = await withAxe(await open('/404.html', phone));
	const { home, article, category } = templates('sv');
	const found: string[] = [];
	for (const path of [...choosers, home, article, category]) {
		await page.goto(path);
		await openAll(page);
		found.push(...(await violationsInBothSchemes(page)));
	}
	expect(found).toEqual([]);
});

test('what opens above the page, and what the feedback form comes to, breaks no rule', async ({
	open,
}) => {
	const page = await withAxe(await open('/404.html', desktop));
	await page.goto(editionUrl('account/log-in', 'nb'));
	await page.locator('[data-languages] button').click();
	const menu = await violationsInBothSchemes(page, ['[data-languages]']);
	await page.locator('.term').first().click();
	const term = await violationsInBothSchemes(page, ['.term', '.explanation:popover-open']);
	await page.locator('.ask [value=no]').click();
	await page.locator('[data-do=change]').waitFor();
	await openAll(page);
	const form = await violationsInBothSchemes(page, ['#feedback']);
	expect([...menu, ...term, ...form]).toEqual([]);
});

test('every page has one main, one first heading, and headings that skip no level', async ({
	browser,
}) => {
	for (const { path, mains, headings } of await parsePages(browser)) {
		expect(mains.length, `<main> in ${path}`).toBe(1);
		expect(headings.indexOf(1), `headings of ${path} before its <h1>`).toBe(0);
		expect(headings.lastIndexOf(1), `a second <h1> in ${path}`).toBe(0);
		const skipped = headings.filter((level, index) => level > (headings[index - 1] ?? 1) + 1);
		expect(skipped, `levels that follow one more than a level above, in ${path}`).toEqual([]);
	}
});
