import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { editionUrl, readBuilt } from '../helpers/built-site.ts';
import { phone, test } from './browse.ts';

const now = Date.parse('2026-11-28T10:00:00Z');
const hour = 60 * 60 * 1000;
const outage = {
	id: 'outage',
	from: now - hour,
	until: now + hour,
	severity: 'outage',
	text: 'Det går inte att logga in just nu.',
	on: [],
};

async function tell(page: Page, notices: object[]): Promise<void> {
	await page.context().route('**/notices.json', (route) => route.fulfill({ json: notices }));
	await page.clock.install({ time: now });
}
const shown = (page: Page) => page.locator('.notice').allInnerTexts();

test('a notice is announced, moves nothing of the page, and is closed for the visit without storage', async ({
	open,
}) => {
	const page = await open('/404.html', phone);
	await tell(page, [outage]);
	await page.goto(editionUrl('account/log-in', 'sv'));
	await page.locator('.notice').waitFor();
	expect(await page.locator('[role=status] .notice').innerText()).toContain(outage.text);
	expect(await page.locator('.notice').innerText()).toContain('Driftstörning:');
	// It lies over the page, in no place of its own.
	expect(await page.locator('.notices').evaluate((all) => getComputedStyle(all).position)).toBe(
		'fixed',
	);
	await page.getByRole('button', { name: 'Stäng meddelandet' }).click();
	expect(await shown(page)).toEqual([]);
	await page.goto('/sv/');
	await page.waitForLoadState('networkidle');
	expect(await shown(page)).toEqual([]);
	expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('it is there while it holds, on its pages, and goes by itself', async ({ open }) => {
	const page = await open('/404.html');
	const login = editionUrl('account/log-in', 'sv');
	await tell(page, [
		{ ...outage, id: 'account', on: [new URL('..', `https://x.example${login}`).pathname] },
		{ ...outage, id: 'later', from: now + hour, until: now + 3 * hour, text: 'Senare.' },
		{ ...outage, id: 'over', until: now - 1, text: 'Över.' },
	]);
	await page.goto(editionUrl('billing/invoices', 'sv'));
	await page.waitForLoadState('networkidle');
	expect(await shown(page)).toEqual([]);
	await page.goto(login);
	await expect.poll(() => shown(page)).toHaveLength(1);
	expect((await shown(page))[0]).toContain(outage.text);
	await page.clock.runFor(hour + 1000);
	expect((await shown(page)).join()).toContain('Senare.');
	await page.clock.runFor(2 * hour + 1000);
	expect(await shown(page)).toEqual([]);
});

test('without JavaScript a link leads to them, above the page', async ({ open }) => {
	const page = await open(editionUrl('account/log-in', 'sv'), { javaScriptEnabled: false });
	const link = page.getByRole('link', { name: 'Driftinformation' });
	expect((await link.boundingBox())?.y).toBeLessThan(150);
	await link.click();
	expect(await page.locator('main li').allInnerTexts()).toEqual([
		'Just nu känner vi inte till några störningar.',
	]);
});

test('with JavaScript there is no such link', async ({ open }) => {
	const page = await open(editionUrl('account/log-in', 'sv'));
	expect(await page.getByRole('link', { name: 'Driftinformation' }).count()).toBe(0);
});

test('the built site has one small file of them for each language', () => {
	for (const locale of ['da', 'sv', 'nb']) {
		expect(JSON.parse(readBuilt(`/${locale}/notices.json`))).toEqual([]);
	}
});
