import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { choosers, editionUrl, locales, manifest, templates } from '../helpers/built-site.ts';
import { desktop, phone, test } from './browse.ts';

/** A screen of 1280 × 1024 enlarged to 400 % is one of 320 × 256 (WCAG 1.4.10). */
const enlarged = { viewport: { width: 320, height: 256 } };

/** Parts that reach beyond the screen, of a page on which everything is open. */
function overflowing(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) {
			details.removeAttribute('name');
			details.open = true;
		}
		const root = document.documentElement;
		if (root.scrollWidth <= root.clientWidth) return [];
		const isWide = (element: Element) =>
			element.getBoundingClientRect().right > root.clientWidth + 0.5;
		const wide = [...document.querySelectorAll('body :not(.table *, pre *)')].filter(
			(element) => isWide(element) && ![...element.children].some(isWide),
		);
		const parts = wide.map(({ outerHTML }) => outerHTML.slice(0, 120));
		return [`${location.pathname} is ${root.scrollWidth} wide: ${parts.join(' ')}`];
	});
}

test('no page is wider than a screen of 320 pixels, or than one enlarged to 400 %', async ({
	open,
}) => {
	const page = await open('/404.html', enlarged);
	const paths = locales.flatMap((locale) => Object.values(templates(locale)));
	const articles = Object.values(manifest.articles).flatMap(({ nb }) => (nb ? [nb.url] : []));
	const found: string[] = [];
	for (const path of new Set([...choosers, ...paths, ...articles])) {
		await page.goto(path);
		found.push(...(await overflowing(page)));
	}
	expect(found).toEqual([]);
});

/** Main controls, which a thumb must hit. */
const main = [
	'header a',
	'summary',
	'nav a',
	'.button',
	'#feedback button',
	'#feedback label',
	'.contact a',
	'footer a',
	'main section li a',
	'input[type=search]',
].join();

/** Controls smaller than their kind may be; a link or term in a line of text may be as high as it. */
function smallTargets(page: Page, selector: string): Promise<string[]> {
	return page.evaluate((main) => {
		const isInText = (element: Element) =>
			getComputedStyle(element).display === 'inline' &&
			element.closest('.prose, noscript, #main > p');
		return [
			...document.querySelectorAll(
				'a, button, summary, input:not([type=hidden]), textarea, label:has(input)',
			),
		]
			.filter((element) => element.checkVisibility() && !element.closest('.feedback-trap'))
			.filter((element) => !isInText(element) && !element.matches('.skip, .visually-hidden'))
			.flatMap((element) => {
				const least = element.matches(main) ? 44 : 24;
				// A box to tick is hit by its label.
				const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
				if (Math.min(width, height) >= least - 0.01) return [];
				return [
					`${location.pathname} ${Math.round(width)} × ${Math.round(height)}: ${element.outerHTML.slice(0, 90)}`,
				];
			});
	}, selector);
}

test('on a phone every control can be hit, and the main ones with a thumb', async ({ open }) => {
	const page = await open('/404.html', phone);
	const found: string[] = [];
	for (const path of [
		...choosers,
		...locales.flatMap((locale) => Object.values(templates(locale))),
	]) {
		await page.goto(path);
		await overflowing(page);
		found.push(...(await smallTargets(page, main)));
	}
	expect(found).toEqual([]);
});

/** Characters in each line of running text, last lines of paragraphs left out. */
function lineLengths(page: Page): Promise<number[]> {
	return page.evaluate(() => {
		const lengths: number[] = [];
		for (const text of document.querySelectorAll('.prose p, .prose li, .lead')) {
			if (text.querySelector('p, li, figure')) continue;
			const rows = new Map<number, number>();
			const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				for (let index = 0; index < (node.textContent?.length ?? 0); index += 1) {
					const range = document.createRange();
					range.setStart(node, index);
					range.setEnd(node, index + 1);
					const { bottom, width } = range.getBoundingClientRect();
					const row = [...rows.keys()].find((key) => Math.abs(key - bottom) < 8) ?? bottom;
					if (width > 0) rows.set(row, (rows.get(row) ?? 0) + 1);
				}
			}
			lengths.push(...[...rows.values()].slice(0, -1));
		}
		return lengths;
	});
}

test('lines of text hold 70 characters at most, on the mean, however wide the screen', async ({
	open,
}) => {
	const page = await open('/404.html', { viewport: { width: 1920, height: 1080 } });
	for (const id of ['account/log-in', 'my-page/overview', 'billing/invoices']) {
		await page.goto(editionUrl(id, 'sv'));
		const lengths = await lineLengths(page);
		const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
		console.log(`${id}: ${lengths.length} lines of ${mean.toFixed(1)} characters on the mean.`);
		expect(lengths.length).toBeGreaterThan(4);
		expect(mean).toBeLessThanOrEqual(70);
	}
});

test('paper gets every choice and no controls', async ({ open }) => {
	const page = await open(editionUrl('account/log-in', 'sv'), desktop);
	expect(await page.locator('.choices .prose').last().isVisible()).toBe(false);
	await page.emulateMedia({ media: 'print' });
	for (const choice of await page.locator('.choices .prose').all()) {
		expect(await choice.isVisible()).toBe(true);
		expect((await choice.boundingBox())?.height).toBeGreaterThan(20);
	}
	expect(
		await page.locator('#feedback, body > header, body > footer').filter({ visible: true }).count(),
	).toBe(0);
});

test('who wants no motion gets none', async ({ open }) => {
	for (const [reducedMotion, moves] of [
		['reduce', false],
		['no-preference', true],
	] as const) {
		const page = await open(editionUrl('account/log-in', 'sv'), { ...desktop, reducedMotion });
		const isMoving = await page.evaluate(() =>
			[...document.querySelectorAll('*')].some((element) => {
				const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
				return (
					transitionDuration.split(',').some((time) => parseFloat(time) > 0) ||
					animationName !== 'none' ||
					scrollBehavior === 'smooth'
				);
			}),
		);
		expect(isMoving).toBe(moves);
	}
});
