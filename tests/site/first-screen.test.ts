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

/** Where the first thing to do ends: a button to the page where it is done, or a step. */
function endOfFirstStep(page: Page): Promise<number> {
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
		return Math.round(Math.min(...ends));
	});
}

test('on a phone’s first screen of the articles read most stands the first thing to do', async ({
	open,
}) => {
	const page = await open('/404.html', phone);
	const ends: Record<string, number> = {};
	for (const locale of locales) {
		for (const id of needs) {
			await page.goto(editionUrl(id, locale));
			ends[`${locale}/${id}`] = await endOfFirstStep(page);
		}
	}
	for (const id of needs) console.log(id, ...locales.map((locale) => ends[`${locale}/${id}`]));
	expect(Object.entries(ends).filter(([, end]) => end > phone.viewport.height)).toEqual([]);
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
