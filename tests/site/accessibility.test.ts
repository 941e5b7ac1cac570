import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { choosers, editionUrl, locales, templates } from '../helpers/built-site.ts';
import { desktop, phone, test } from './browse.ts';
import { parsePages } from './parse-pages.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Search {
	/** Parts of the page; all of it where none is named. */
	parts?: string[] | undefined;
	/** Rules; all that the standards ask for where none is named. */
	rules?: string[];
}

/** What axe finds on the page as it is, one line an element. */
async function violations(page: Page, { parts, rules }: Search = {}): Promise<string[]> {
	const runOnly: axe.RunOnly = rules
		? { type: 'rule', values: rules }
		: { type: 'tag', values: tags };
	const found = await page.evaluate(
		async ([include, only]) => {
			// The init script put it there.
			const { axe: engine } = globalThis as unknown as { axe: typeof axe };
			return (await engine.run({ include }, { runOnly: only, resultTypes: ['violations'] }))
				.violations;
		},
		[parts ?? ['html'], runOnly] as const,
	);
	return found.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary = '' }) => {
			return `${new URL(page.url()).pathname} ${id} at ${target.join(' ')}: ${failureSummary}`;
		}),
	);
}

/** Everything that opens in its place is opened, so that nothing escapes by being closed. */
async function openAll(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) {
			details.removeAttribute('name');
			details.open = true;
		}
	});
}

async function withAxe(page: Page): Promise<Page> {
	await page.addInitScript({ path: 'node_modules/axe-core/axe.min.js' });
	return page;
}

/** All rules once; the scheme changes colours only. */
async function violationsInBothSchemes(page: Page, parts?: string[]): Promise<string[]> {
	await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
	const light = await violations(page, { parts });
	await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
	const rules = ['color-contrast', 'link-in-text-block'];
	return [...light, ...(await violations(page, { parts, rules }))];
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
	await page.locator('[data-languages] summary').click();
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
