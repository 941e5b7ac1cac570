import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { createTranslator } from '../../src/i18n/translator.ts';
import { builtPages, editionUrl, readBuilt } from '../helpers/built-site.ts';
import { desktop, test } from './browse.ts';

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

test('who cannot see a callout’s icon hears of what kind it is, before its own title', async ({
	open,
}) => {
	const page = await open(editionUrl('account/log-in-with-e-id', 'sv'));
	const title = page.locator('.callout[data-kind=warning] .title').first();
	const { t } = createTranslator('sv');
	const own = await title.locator('strong').innerText();
	expect(own).not.toBe(t('callout.warning'));
	expect((await title.innerText()).replace(/\s+/g, ' ')).toBe(`${t('callout.warning')} ${own}`);
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

/** A letter or the end of a sentence, and a link or a stressed word right after it, without a space. */
const RUN_TOGETHER =
	/[\p{L}\p{N}.,:;!?]<(?:a|b|em|strong)\b[^>]*>|<\/(?:a|b|em|strong)>[\p{L}\p{N}]/gu;

test('no word runs into the link or the stressed word beside it', () => {
	const found = builtPages().flatMap((path) =>
		Array.from(readBuilt(path).matchAll(RUN_TOGETHER), ([text]) => `${path}: ${text}`),
	);
	expect(found).toEqual([]);
});
