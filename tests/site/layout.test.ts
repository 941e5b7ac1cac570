import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { choosers, locales, manifest, templates } from '../helpers/built-site.ts';
import { test } from './browse.ts';

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

test('on a screen of 320 pixels, or one enlarged to 400 %, no page is too wide and no control too small', async ({
	open,
}) => {
	const page = await open('/404.html', enlarged);
	const kinds = locales.flatMap((locale) => Object.values(templates(locale)));
	const articles = Object.values(manifest.articles).flatMap(({ nb }) => (nb ? [nb.url] : []));
	const wide: string[] = [];
	const small: string[] = [];
	for (const path of new Set([...choosers, ...kinds, ...articles])) {
		await page.goto(path, { waitUntil: 'domcontentloaded' });
		wide.push(...(await overflowing(page)));
		small.push(...(await smallTargets(page, main)));
	}
	expect({ wide, small }).toEqual({ wide: [], small: [] });
});
