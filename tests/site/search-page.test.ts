import { describe, expect } from 'vitest';
import { editionUrl } from '../helpers/built-site.ts';
import { desktop, test } from './browse.ts';
import { answers, axeFindings, focused, noHits, settled, status, t, withAxe } from './searching.ts';

describe('the search page', () => {
	test('answers the query of its address, best first', async ({ open }) => {
		const page = await open('/sv/search/?q=lösenord', desktop);
		await page.locator('#search-results[aria-busy=false]').waitFor();
		const links = await page
			.locator('#search-results li > a[href]')
			.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
		expect(links[0]).toBe(editionUrl('account/password/reset-password', 'sv'));
		expect(links.filter((href) => href.includes('#'))).toEqual([]);
		expect(await page.locator('#search-results > ol > li').count()).toBe(links.length);
		expect(await page.locator('form[role=search] input[name=q]').inputValue()).toBe('lösenord');
		expect(await page.locator('#search-status').innerText()).toMatch(/^\d+ träffar på ”lösenord”$/);
		expect(await page.title()).toMatch(/^Sökresultat för ”lösenord” /);
	});

	test('is settled at once where nothing is asked', async ({ open }) => {
		const page = await open('/sv/search/', desktop);
		await page.locator('#search-results[aria-busy=false]').waitFor();
		expect(await page.locator('#search-status').textContent()).toBe('');
		expect(await page.getByText(t('search.hint')).isVisible()).toBe(true);
		await page.locator('.brand').focus();
		await page.keyboard.press('/');
		expect(await focused(page)).toContain('id="q"');
	});

	test('writes what is typed into its address, and Back leads to what was sent before', async ({
		open,
	}) => {
		const page = await open('/sv/', desktop);
		await page.goto('/sv/search/?q=faktura');
		await settled(page);
		const input = page.locator('main [name=q]');
		await input.fill('lösenord');
		await page.waitForURL('**/?q=l%C3%B6senord');
		await input.press('Enter');
		await input.fill('bankid');
		await page.waitForURL('**/?q=bankid');
		await expect.poll(() => page.title()).toContain('bankid');
		await page.goBack();
		await expect.poll(() => input.inputValue()).toBe('faktura');
		await expect.poll(() => status(page)).toContain('”faktura”');
		await page.goForward();
		await expect.poll(() => input.inputValue()).toBe('bankid');
		await page.goBack();
		await page.goBack();
		await page.waitForURL('**/sv/');
	});

	test('is as it was when the reader comes back from an answer', async ({ open }) => {
		const page = await open('/sv/search/?q=tindra', desktop);
		await settled(page);
		expect(await answers(page).count()).toBe(10);
		await page.getByRole('button', { name: t('search.more') }).click();
		await expect.poll(() => answers(page).count()).toBe(20);
		const eleventh = answers(page).nth(10);
		const href = await eleventh.getAttribute('href');
		expect(await focused(page)).toContain(`href="${href}"`);
		await page.keyboard.press('Enter');
		await page.waitForURL(`**${href}`);
		await page.goBack();
		await settled(page);
		expect(await answers(page).count()).toBe(20);
		expect(await eleventh.getAttribute('href')).toBe(href);
	});

	test('without an answer says so, and offers near titles, all articles and contact', async ({
		open,
	}) => {
		const page = await open(`/sv/search/?q=${noHits} faxxuror`, desktop);
		await settled(page);
		expect(await page.locator('#search-status').innerText()).toBe(
			`Vi hittade ingen artikel om ”${noHits} faxxuror”`,
		);
		expect(await page.locator('#search-results a').count()).toBe(0);
		const near = page.getByRole('list', { name: t('search.nearest') }).getByRole('link');
		expect(await near.count()).toBeGreaterThan(0);
		expect(await near.first().innerText()).toMatch(/faktur/i);
		expect(await page.locator('.contact').isVisible()).toBe(true);
		await page
			.locator('main')
			.getByRole('link', { name: t('search.all') })
			.click();
		await page.waitForURL('**/sv/all/');
	});

	test('tells a reader who asks for what no article is about, with what is nearest', async ({
		open,
	}) => {
		const page = await open('/sv/search/?q=byta+d%C3%A4ck+p%C3%A5+min+gamla+volvo', desktop);
		await settled(page);
		expect(await page.locator('#search-status').innerText()).toContain('ingen artikel');
		expect(await page.locator('#search-results a').count()).toBe(0);
		const near = page.getByRole('list', { name: t('search.nearest') }).getByRole('link');
		expect(await near.count()).toBeGreaterThan(0);
		expect(await page.locator('.contact').isVisible()).toBe(true);
	});

	test('explains its answers to a writer who asks in the address', async ({ open }) => {
		const page = await open('/sv/search/?explain&q=kommer+inte+in', desktop);
		await settled(page);
		await expect
			.poll(() => page.locator('[data-explanation]').innerText())
			.toMatch(/typed +kommer inte in[^]*Jag kan inte logga in.*“kommer inte in” 1\.00/);
	});

	test('takes what is typed for text', async ({ open }) => {
		const query = `${noHits}<img src=x onqwerty="zxcvb(1)">{{count}}`;
		const page = await open(`/sv/search/?q=${encodeURIComponent(query)}`, desktop);
		await settled(page);
		expect(await status(page)).toContain(query);
		expect(await page.locator('main img').count()).toBe(0);
	});

	test('without JavaScript says what it needs and leads to all articles', async ({ open }) => {
		const page = await open('/sv/search/?q=faktura', { javaScriptEnabled: false });
		expect(await page.locator('noscript p').innerText()).toContain(t('search.noScript'));
		await page.locator('main [name=q]').fill('faktura');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/sv/all/?q=faktura');
	});

	test('breaks no rule of WCAG, with answers and without', async ({ open }) => {
		const page = await withAxe(await open('/404.html', desktop));
		for (const query of ['lösenord', 'glömt lösenord', `${noHits} lösenrod`]) {
			await page.goto(`/sv/search/?q=${query}`);
			await settled(page);
			expect(await axeFindings(page, 'html'), query).toEqual([]);
		}
	});
});
