import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { editionUrl, locales } from '../helpers/built-site.ts';
import { phone, test } from './browse.ts';

/** What customers need most often, and mostly on a phone. */
const needs = [
	'account/log-in',
	'account/password/reset-password',
	'account/password/no-reset-mail',
	'account/password/forgotten-username',
	'account/create-account',
	'account/find-the-log-in-button',
	'account/log-in-with-e-id',
	'account/password/account-locked',
	'streaming/activate-streaming-service',
	'billing/invoices',
];

/** Words that are read in a second, by readers of these languages in a hurry. */
const WORDS_A_SECOND = 200 / 60;

/** What a reader has to go through until the first thing to do: a button to the page where it is done, or a step. */
interface Way {
	/** Pixels from the top of the page to its end. */
	end: number;
	/** Words of the article above that. */
	words: number;
}

function wayToFirstStep(page: Page): Promise<Way> {
	return page.evaluate(() => {
		const all = document.querySelectorAll<HTMLElement>(
			'article .action a, article .prose ol[role=list] > li, article .prose ol > li',
		);
		const shown = [...all].filter((element) => element.checkVisibility());
		const ends = shown.map((element) => {
			const range = document.createRange();
			range.selectNodeContents(element);
			const line = range.getClientRects()[0];
			const box = element.matches('a') ? element.getBoundingClientRect() : line;
			return box?.bottom ?? Infinity;
		});
		const end = Math.round(Math.min(...ends));
		const texts = document.createTreeWalker(
			document.querySelector('article') ?? document.body,
			NodeFilter.SHOW_TEXT,
		);
		let words = 0;
		while (texts.nextNode()) {
			const range = document.createRange();
			range.selectNodeContents(texts.currentNode);
			const [line] = range.getClientRects();
			if (line && line.bottom <= end && texts.currentNode.parentElement?.checkVisibility())
				words += texts.currentNode.textContent?.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
		}
		return { end, words };
	});
}

test('on a phone’s first screen of the articles read most stands the first thing to do', async ({
	open,
}) => {
	const page = await open('/404.html', phone);
	const ways: Record<string, { taps: number; px: number; seconds: number }> = {};
	for (const locale of locales) {
		await page.goto(`/${locale}/`);
		const onHome = await page
			.locator('main a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
		for (const id of needs) {
			const url = editionUrl(id, locale);
			await page.goto(url);
			const { end, words } = await wayToFirstStep(page);
			// What is not on the home page is there in its topic.
			const taps = onHome.includes(url) ? 1 : 2;
			ways[`${locale}/${id}`] = { taps, px: end, seconds: Math.ceil(words / WORDS_A_SECOND) };
		}
	}
	console.table(ways);
	const all = Object.entries(ways);
	expect(all.filter(([, { px }]) => px > phone.viewport.height)).toEqual([]);
	expect(all.filter(([, { seconds }]) => seconds > 20)).toEqual([]);
});

test('beside the button to log in stand the ways on for who has no account or no password', async ({
	open,
}) => {
	const page = await open('/404.html', phone);
	for (const locale of locales) {
		await page.goto(editionUrl('account/log-in', locale));
		for (const id of ['account/create-account', 'account/password/reset-password']) {
			const link = page.locator(`.prose a[href="${editionUrl(id, locale)}"]`).first();
			const box = await link.boundingBox();
			expect((box?.y ?? Infinity) + (box?.height ?? 0), `${locale}: ${id}`).toBeLessThanOrEqual(
				phone.viewport.height,
			);
		}
	}
});

test('what a description says is said once', async ({ open }) => {
	const page = await open(editionUrl('account/log-in', 'da'), phone);
	expect(await page.locator('.lead').isVisible()).toBe(false);
	expect(await page.locator('.prose > p').first().isVisible()).toBe(true);
});
