import type { Browser, Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { editionUrl } from '../helpers/built-site.ts';
import { phone, test } from './browse.ts';

/**
 * The site as a browser has it that lacks something: attributes and selectors are renamed on their
 * way, so that neither the page nor its style knows them.
 */
async function openWithout(
	browser: Browser,
	path: string,
	renamed: [RegExp, string][],
): Promise<Page> {
	// The policy names the styles by their bytes, which change here.
	const context = await browser.newContext({
		baseURL: inject('siteUrl'),
		bypassCSP: true,
		...phone,
	});
	const page = await context.newPage();
	await page.route('**/*', async (route) => {
		if (!['document', 'stylesheet'].includes(route.request().resourceType())) {
			return route.continue();
		}
		const response = await route.fetch();
		const text = await response.text();
		const body = renamed.reduce((html, [from, to]) => html.replace(from, to), text);
		return route.fulfill({ response, body });
	});
	onTestFinished(async () => {
		await page.unrouteAll({ behavior: 'ignoreErrors' });
		await context.close();
	});
	await page.goto(path);
	return page;
}

const popovers: [RegExp, string][] = [
	[/ popover(target)?(?=[ =>])/g, ' data-no-popover$1'],
	[/:popover-open/g, ':no-such-state'],
	[/\[popover\]/g, '[data-no-popover]'],
	// None has anchors that has no popovers.
	[/position-area/g, 'no-such-property'],
];

test('without popovers a term’s explanation does not stand in the sentence, and can be read', async ({
	browser,
}) => {
	const page = await openWithout(browser, editionUrl('account/log-in', 'sv'), popovers);
	const term = page.locator('.prose .term').first();
	const explanation = page.locator('.prose .explanation').first();
	expect(await explanation.isVisible()).toBe(false);
	expect(await page.locator('.prose p').first().innerText()).not.toContain(
		(await explanation.textContent()) ?? '?',
	);
	await term.focus();
	expect(await explanation.isVisible()).toBe(true);
	const box = await explanation.boundingBox();
	expect(box && box.x >= 0 && box.x + box.width <= 360 && box.y + box.height <= 740).toBe(true);
});

test('without popovers the languages can be reached', async ({ browser }) => {
	const page = await openWithout(browser, editionUrl('account/log-in', 'sv'), popovers);
	expect(await page.locator('[data-languages] a').first().isVisible()).toBe(true);
});

test('without `:has`, `color-mix` and a stylesheet of its own a search answers all the same', async ({
	browser,
}) => {
	const page = await openWithout(browser, '/sv/', [
		[/:has\(/g, ':no-such-thing('],
		[/color-mix\(/g, 'no-such-function('],
	]);
	await page.locator('main [name=q]').click();
	await page.keyboard.insertText('faktura');
	await page.locator('dialog [data-part=list] > li').first().waitFor();
	expect(
		await page.locator('.hero').evaluate((hero) => getComputedStyle(hero).backgroundColor),
	).not.toBe('rgba(0, 0, 0, 0)');
});

test('methods younger than the oldest browsers are not missed by a search', async ({ open }) => {
	const page = await open('/404.html', phone);
	await page.addInitScript(() => {
		const gone: [object, string[]][] = [
			[Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'with', 'findLast']],
			[Set.prototype, ['intersection', 'union', 'difference', 'isSubsetOf']],
			[Element.prototype, ['checkVisibility']],
			[HTMLElement.prototype, ['togglePopover', 'showPopover', 'hidePopover']],
			[Object, ['groupBy']],
			[Map, ['groupBy']],
			[Promise, ['withResolvers', 'try']],
			[Array, ['fromAsync']],
			[URL, ['parse', 'canParse']],
			[Intl, ['Segmenter']],
		];
		for (const [owner, names] of gone)
			for (const name of names) Reflect.deleteProperty(owner, name);
		// Iterators have methods of their own only since 2025.
		const iterator = Object.getPrototypeOf(Object.getPrototypeOf([].values())) as object;
		for (const name of [
			'map',
			'filter',
			'toArray',
			'some',
			'every',
			'find',
			'flatMap',
			'take',
			'drop',
		]) {
			Reflect.deleteProperty(iterator, name);
		}
	});
	await page.goto(editionUrl('account/log-in', 'sv'));
	await page.keyboard.press('/');
	await page.keyboard.insertText('faktura');
	await page.locator('dialog [data-part=results][aria-busy=false] li').first().waitFor();
	await page.keyboard.press('ArrowDown');
	expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
});
