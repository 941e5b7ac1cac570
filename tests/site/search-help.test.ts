import { describe, expect, inject } from 'vitest';
import { desktop, test } from './browse.ts';
import { answers, axeFindings, noHits, settled, status, t, withAxe } from './searching.ts';

/** What is done for a reader whose words are not the site's. */

describe('a mistyped word', () => {
	test('is searched for as the site spells it, which is said, with the way back to exactly that', async ({
		open,
	}) => {
		const page = await open('/404.html', desktop);
		await page.goto('/sv/search/?q=l%C3%B6ssenorb');
		await settled(page);
		expect(await answers(page).count()).toBeGreaterThan(0);
		expect(await status(page)).toMatch(/^\d+ träffar på ”lösenord”$/);
		expect(await page.locator('[data-part=note]').innerText()).toContain('lösenord');
		await page.locator('[data-part=exact]').click();
		await page.waitForURL('**/sv/search/?q=%22*');
		await settled(page);
		expect(await page.locator('main [name=q]').inputValue()).toBe('"lössenorb"');
		expect(await answers(page).count()).toBe(0);
		expect(await page.locator('[data-part=note]').isVisible()).toBe(false);
	});

	test('that is a neighbour’s is found, and a question by what it asks about', async ({ open }) => {
		const page = await open('/404.html', desktop);
		for (const query of ['passord', 'losenord', 'hur byter jag lösenord']) {
			await page.goto(`/sv/search/?q=${encodeURIComponent(query)}`);
			await settled(page);
			expect((await answers(page).allInnerTexts()).join(), query).toMatch(/lösenord/i);
		}
	});
});

describe('where nothing is found', () => {
	test('a person is near, and no other market is asked where none is lent from', async ({
		open,
	}) => {
		const page = await withAxe(await open('/404.html', desktop));
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.goto('/sv/search/?q=%22adgangskode%22');
		await settled(page);
		expect(await answers(page).count()).toBe(0);
		expect(asked.filter((path) => path.startsWith('/da/'))).toEqual([]);
		expect(await axeFindings(page, 'main')).toEqual([]);
		await page
			.locator('main')
			.getByRole('link', { name: t('search.contact') })
			.click();
		await page.waitForURL('**#contact');
	});

	test('nothing is told to anyone, because this site did not ask for it', async ({ open }) => {
		const page = await open('/404.html', desktop);
		const sent: string[] = [];
		page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
		await page.goto(`/sv/search/?q=${noHits}`);
		await settled(page);
		await page.waitForTimeout(3000);
		expect(sent).toEqual([]);
	});
});

test('a site that asks for it is told what was searched for in vain, once, and no number of anybody', async ({
	open,
}) => {
	const page = await open('/404.html', desktop);
	await page.route('**/sv/search/?q=*', async (route) => {
		const response = await route.fetch();
		const html = (await response.text()).replace(
			'data-search-panel',
			'data-search-panel data-misses="/v1/search-misses"',
		);
		await route.fulfill({ response, body: html });
	});
	const told: unknown[] = [];
	await page.route('**/v1/search-misses', async (route) => {
		told.push({
			type: route.request().headers()['content-type'],
			...route.request().postDataJSON(),
		});
		await route.fulfill({ status: 204 });
	});
	await page.goto(`/sv/search/?q=${noHits}`);
	await settled(page);
	const field = page.locator('main [name=q]');
	await field.fill(`${noHits} 19900101-1234`);
	await page.waitForTimeout(3500);
	await field.fill(`${noHits} ${noHits}`);
	await expect.poll(() => told.length, { timeout: 6000 }).toBe(1);
	await field.fill('faktura');
	await settled(page);
	await field.fill(`${noHits} ${noHits}`);
	await page.waitForTimeout(3500);
	expect(told).toEqual([
		{
			type: expect.stringMatching(/^text\/plain/),
			locale: 'sv',
			q: `${noHits} ${noHits}`,
			n: 0,
		},
	]);
});

test('without the assist file, a question is still answered', async ({ browser }) => {
	const context = await browser.newContext({ baseURL: inject('siteUrl') });
	const page = await context.newPage();
	await page.route('**/search/assist*.json', (route) => route.abort());
	await page.goto('/sv/search/?q=hur+byter+jag+l%C3%B6senord');
	await settled(page);
	expect(await answers(page).count()).toBeGreaterThan(0);
	expect(await answers(page).first().innerText()).toMatch(/lösenord/i);
	await context.close();
});
