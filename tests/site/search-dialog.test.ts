import { describe, expect } from 'vitest';
import { editionUrl } from '../helpers/built-site.ts';
import { desktop, phone, test } from './browse.ts';
import {
	answers,
	article,
	axeFindings,
	dialogOf,
	fieldOf,
	noHits,
	searchIn,
	settled,
	status,
	t,
	withAxe,
} from './searching.ts';

describe('the dialog', () => {
	test('offers what most readers come for, until something is searched for', async ({ open }) => {
		const page = await open(article, desktop);
		await page.keyboard.press('/');
		const offered = dialogOf(page).getByRole('list', { name: t('home.featured') });
		const first = offered.getByRole('link').first();
		expect(await first.getAttribute('href')).toBe(editionUrl('account/log-in', 'sv'));
		await page.keyboard.press('Escape');
		await searchIn(page, 'faktura');
		expect(await offered.isVisible()).toBe(false);
		await fieldOf(page).fill('');
		await expect.poll(() => offered.isVisible()).toBe(true);
	});

	test('shows title, category, marks and sections, and opens what is chosen', async ({ open }) => {
		const page = await open(article, desktop);
		await searchIn(page, 'lösenord');
		const first = page.locator('[data-part=list] > li').first();
		const href = editionUrl('account/password/reset-password', 'sv');
		expect(await first.locator('> a').getAttribute('href')).toBe(href);
		expect(await first.locator('.search-category').innerText()).not.toBe('');
		const second = page.locator('[data-part=list] > li').nth(1);
		expect((await second.locator('mark').allInnerTexts()).join()).toMatch(/^lösenord\p{L}*(,|$)/u);
		const section = first.locator('.search-sections a').first();
		expect(await section.getAttribute('href')).toMatch(new RegExp(`^${href}#.`));
		await first.locator('> a').click();
		await page.waitForURL(`**${href}`);
		await page.goBack();
		expect(new URL(page.url()).pathname).toBe(article);
	});

	test('shows the first steps in the answer where it is sure, and in no other', async ({
		open,
	}) => {
		const page = await open(article, desktop);
		const asked: string[] = [];
		await searchIn(page, 'glömt lösenord');
		page.on('request', (request) => asked.push(request.url()));
		const row = page.locator('[data-part=list] > li').first();
		const steps = row.getByRole('list').first().getByRole('listitem');
		expect(await steps.count()).toBe(3);
		expect(await steps.nth(1).innerText()).toContain('Glömt lösenordet?');
		expect(await steps.nth(1).locator('b').innerText()).toBe('Glömt lösenordet?');
		expect(await page.locator('.search-steps').count()).toBe(1);
		// They are part of the answer's own link, and lead nowhere else.
		const { x = 0, y = 0 } = (await steps.first().boundingBox()) ?? {};
		await page.mouse.click(x + 5, y + 5);
		await page.waitForURL(`**${editionUrl('account/password/reset-password', 'sv')}`);
		expect(asked.filter((url) => /pf_/.test(url))).toEqual([]);
		await searchIn(page, 'tindra');
		expect(await page.locator('.search-steps').count()).toBe(0);
	});

	test('shows the steps that are for the reader’s device', async ({ open }) => {
		const query = 'logga in på mina sidor';
		for (const [name, screen] of [
			['På mobilen', { ...phone, hasTouch: true, isMobile: true }],
			['På datorn', desktop],
		] as const) {
			const page = await open(article, screen);
			await searchIn(page, query);
			expect(await page.locator('.search-choice').innerText()).toBe(name);
		}
	});

	test('is walked through with arrows, Home and End, and a letter leads back to the field', async ({
		open,
	}) => {
		const page = await open(article, desktop);
		await searchIn(page, 'faktura');
		const links = dialogOf(page).locator('[data-search-panel] a:visible');
		const last = (await links.count()) - 1;
		const at = () =>
			links.evaluateAll((all) => all.findIndex((link) => link === document.activeElement));
		const steps: [string, number][] = [
			['ArrowDown', 0],
			['ArrowDown', 1],
			['ArrowUp', 0],
			['ArrowUp', -1],
			['ArrowDown', 0],
			['End', last],
			['ArrowDown', last],
			['Home', 0],
			['Shift', 0],
		];
		for (const [key, index] of steps) {
			await page.keyboard.press(key);
			expect(await at(), key).toBe(index);
		}
		await page.keyboard.type('n');
		expect(await fieldOf(page).inputValue()).toBe('fakturan');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Backspace');
		expect(await fieldOf(page).inputValue()).toBe('faktura');
	});

	test('opens the chosen answer with Enter, and the search page where none is chosen', async ({
		open,
	}) => {
		const page = await open('/sv/all/', desktop);
		await searchIn(page, 'faktura');
		await page.keyboard.press('ArrowDown');
		const href = await answers(page).first().getAttribute('href');
		await page.keyboard.press('Enter');
		await page.waitForURL(`**${href}`);
		await searchIn(page, 'logga in');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/sv/search/?q=logga+in');
		await settled(page);
		expect(await answers(page).count()).toBeGreaterThan(0);
	});

	test('leads to all answers on the search page', async ({ open }) => {
		const page = await open(article, desktop);
		await searchIn(page, 'a & b lösenord');
		await page.getByRole('link', { name: t('search.allResults') }).click();
		await page.waitForURL('**/sv/search/?q=a+*');
		expect(await page.locator('main [name=q]').inputValue()).toBe('a & b lösenord');
	});

	test('closes when it leads to a section of the page below it', async ({ open }) => {
		const page = await open(editionUrl('account/password/reset-password', 'sv'), desktop);
		await searchIn(page, 'lösenord');
		await page.locator('.search-sections a').first().click();
		expect(await dialogOf(page).count()).toBe(0);
		await page.waitForURL((url) => url.hash !== '');
	});

	test('keeps its answers when it is opened again', async ({ open }) => {
		const page = await open(article, desktop);
		await searchIn(page, 'faktura');
		const count = await answers(page).count();
		await page.keyboard.press('Escape');
		await page.keyboard.press('/');
		expect(await fieldOf(page).inputValue()).toBe('faktura');
		expect(await answers(page).count()).toBe(count);
		await page.keyboard.type('x');
		expect(await fieldOf(page).inputValue()).toBe('x');
	});

	test('says how many, in the language of the page', async ({ open }) => {
		const page = await open('/sv/all/', desktop);
		await searchIn(page, 'lösenord');
		expect(await page.locator('[role=status][data-part=status]').count()).toBe(1);
		expect(await status(page)).toMatch(/^\d+ träffar på ”lösenord”$/);
		await page.goto('/da/all/');
		await searchIn(page, 'adgangskode');
		expect(await status(page)).toMatch(/^\d+ resultater for »adgangskode«$/);
		await page.goto('/nb/all/');
		await searchIn(page, 'passord');
		expect(await status(page)).toMatch(/^\d+ treff på «passord»$/);
	});

	test('is as wide as a small phone, whatever is typed', async ({ open }) => {
		const page = await open(article, { viewport: { width: 320, height: 568 } });
		for (const query of ['lösenord', `${'x'.repeat(200)}ŋ`]) {
			await searchIn(page, query);
			for (const part of ['dialog', '[data-search-panel]']) {
				const over = await page
					.locator(`dialog[open]${part === 'dialog' ? '' : ` ${part}`}`)
					.evaluate((element) => element.scrollWidth - element.clientWidth);
				expect(over, part).toBe(0);
			}
			expect(await dialogOf(page).boundingBox()).toMatchObject({ x: 0, y: 0, height: 568 });
			await fieldOf(page).fill('');
			await page.keyboard.press('Escape');
		}
	});

	test('breaks no rule of WCAG, with answers and without', async ({ open }) => {
		const page = await withAxe(await open('/404.html', desktop));
		await page.goto(article);
		for (const query of ['lösenord', 'glömt lösenord', `${noHits} lösenrod`]) {
			await searchIn(page, query);
			expect(await axeFindings(page, 'dialog'), query).toEqual([]);
			await page.keyboard.press('Escape');
		}
	});
});
