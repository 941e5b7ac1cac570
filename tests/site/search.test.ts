import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { createTranslator } from '../../src/i18n/translator.ts';
import { editionUrl } from '../helpers/built-site.ts';
import { desktop, phone, test } from './browse.ts';

const article = editionUrl('billing/invoices', 'sv');
const { t } = createTranslator('sv');
const noHits = 'ŋŋŋ';

/** Everything of the search that is not part of a page. */
const SEARCH_FILES = /pagefind|titles\.json|\/search\.[\w-]+\.js/;

const dialogOf = (page: Page) => page.locator('dialog[open]');
const field = (page: Page) => dialogOf(page).locator('[name=q]');
const rows = (page: Page) => page.locator('[data-part=list] > li > a');
const status = (page: Page) => page.locator('[data-part=status]').innerText();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 60));
const address = (page: Page) => decodeURI(page.url().slice(inject('siteUrl').length));

async function settled(page: Page): Promise<void> {
	await page.locator('[data-part=results][aria-busy=false]').waitFor();
}

/** A dialog in which the answers to a query are shown. */
async function searchIn(page: Page, query: string): Promise<void> {
	await page.keyboard.press('/');
	await page.keyboard.type(query);
	await page.locator('[data-state=found], [data-state=none]').waitFor();
	await settled(page);
}

describe('before search is touched', () => {
	test('nothing of it is asked for, and hovering is no touch', async ({ open }) => {
		const page = await open('/404.html', desktop);
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		for (const path of ['/sv/', article, '/sv/search/']) {
			await page.goto(path, { waitUntil: 'networkidle' });
			await page.locator('[data-search-open], [name=q]').first().hover();
		}
		expect(asked.filter((url) => SEARCH_FILES.test(url))).toEqual([]);
	});
});

describe('the dialog', () => {
	test('opens with its button, and closing it leads back there', async ({ open }) => {
		const page = await open(article, desktop);
		await page.locator('[data-search-open]').click();
		expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
		await page.keyboard.press('Escape');
		expect(await dialogOf(page).count()).toBe(0);
		expect(await focused(page)).toContain('data-search-open');
		await page.locator('[data-search-open]').click();
		await page.getByRole('button', { name: t('search.close') }).click();
		expect(await focused(page)).toContain('data-search-open');
		await page.locator('[data-search-open]').click();
		await page.mouse.click(20, 880);
		expect(await dialogOf(page).count()).toBe(0);
	});

	test('opens with / and with Ctrl or ⌘ and K, and closing it leads back to what had focus', async ({
		open,
	}) => {
		const page = await open(article, desktop);
		for (const keys of ['/', 'Control+k', 'Meta+k']) {
			await page.locator('.brand').focus();
			await page.keyboard.press(keys);
			expect(await dialogOf(page).count(), keys).toBe(1);
			expect(await field(page).inputValue(), keys).toBe('');
			await page.keyboard.press('Escape');
			expect(await focused(page), keys).toContain('brand');
		}
	});

	test('opens with Shift and 7, which is / in the Nordic countries', async ({ open }) => {
		const page = await open(article, desktop);
		await page.evaluate(() => {
			const init = { key: '/', code: 'Digit7', shiftKey: true, bubbles: true, cancelable: true };
			document.body.dispatchEvent(new KeyboardEvent('keydown', init));
		});
		expect(await dialogOf(page).count()).toBe(1);
	});

	test('does not open while the reader writes, or for the commands of others', async ({ open }) => {
		const page = await open(article, desktop);
		await page.locator('#feedback summary').click();
		await page.locator('#feedback textarea').focus();
		await page.keyboard.type('24/7');
		await page.keyboard.press('Control+k');
		expect(await page.locator('#feedback textarea').inputValue()).toBe('24/7');
		await page.locator('.brand').focus();
		for (const keys of ['Alt+/', 'Control+/', 'Control+Shift+K', 'Control+Alt+k', 'k']) {
			await page.keyboard.press(keys);
			expect(await dialogOf(page).count(), keys).toBe(0);
		}
	});

	test('leaves / alone for a reader who wants it so, Ctrl and K not', async ({ open }) => {
		const page = await open(article, desktop);
		await page.keyboard.press('/');
		const box = page.getByLabel(t('search.shortcut'));
		await expect.poll(() => box.isChecked()).toBe(true);
		await box.uncheck();
		await page.reload();
		await page.keyboard.press('/');
		expect(await dialogOf(page).count()).toBe(0);
		await page.keyboard.press('Control+k');
		await expect.poll(() => box.isChecked()).toBe(false);
		await box.check();
		await page.reload();
		await page.keyboard.press('/');
		expect(await dialogOf(page).count()).toBe(1);
	});

	test('shows title, category, marks and sections, and opens what is chosen', async ({ open }) => {
		const page = await open(article, desktop);
		await searchIn(page, 'lösenord');
		const first = page.locator('[data-part=list] > li').first();
		const href = editionUrl('account/password/reset-password', 'sv');
		expect(await first.locator('> a').getAttribute('href')).toBe(href);
		expect(await first.locator('.search-category').innerText()).not.toBe('');
		expect((await first.locator('mark').allInnerTexts()).join()).toMatch(/^lösenord\p{L}*(,|$)/u);
		const section = first.locator('.search-sections a').first();
		expect(await section.getAttribute('href')).toMatch(new RegExp(`^${href}#.`));
		await first.locator('> a').click();
		await page.waitForURL(`**${href}`);
		await page.goBack();
		expect(address(page)).toBe(article);
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
		expect(await field(page).inputValue()).toBe('fakturan');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Backspace');
		expect(await field(page).inputValue()).toBe('faktura');
	});

	test('opens the chosen answer with Enter, and the search page where none is chosen', async ({
		open,
	}) => {
		const page = await open('/sv/all/', desktop);
		await searchIn(page, 'faktura');
		await page.keyboard.press('ArrowDown');
		const href = await rows(page).first().getAttribute('href');
		await page.keyboard.press('Enter');
		await page.waitForURL(`**${href}`);
		await searchIn(page, 'logga in');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/sv/search/?q=logga+in');
		await settled(page);
		expect(await rows(page).count()).toBeGreaterThan(0);
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
		expect(new URL(page.url()).hash).not.toBe('');
	});

	test('keeps its answers when it is opened again', async ({ open }) => {
		const page = await open(article, desktop);
		await searchIn(page, 'faktura');
		const count = await rows(page).count();
		await page.keyboard.press('Escape');
		await page.keyboard.press('/');
		expect(await field(page).inputValue()).toBe('faktura');
		expect(await rows(page).count()).toBe(count);
		await page.keyboard.type('x');
		expect(await field(page).inputValue()).toBe('x');
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
			await field(page).fill('');
			await page.keyboard.press('Escape');
		}
	});
});

describe('a search box in a page', () => {
	for (const path of ['/sv/', '/sv/404.html']) {
		test(`of ${path} opens the dialog when it is pressed or written in`, async ({ open }) => {
			const page = await open(path, phone);
			await page.locator('main [name=q]').click();
			expect(await dialogOf(page).count()).toBe(1);
			await page.keyboard.press('Escape');
			expect(await focused(page)).toContain('id="q"');
			await page.keyboard.type('faktura');
			expect(await field(page).inputValue()).toBe('faktura');
			await page.locator('[data-state=found]').waitFor();
			expect(await page.locator('main [name=q]').inputValue()).toBe('');
		});
	}

	test('waits until a character is whole', async ({ open }) => {
		const page = await open('/sv/', desktop);
		await page.locator('main [name=q]').focus();
		const client = await page.context().newCDPSession(page);
		await client.send('Input.imeSetComposition', {
			text: 'é',
			selectionStart: 1,
			selectionEnd: 1,
		});
		expect(await dialogOf(page).count()).toBe(0);
		await client.send('Input.insertText', { text: 'é' });
		expect(await field(page).inputValue()).toBe('é');
	});
});

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
		expect(await rows(page).count()).toBe(10);
		await page.getByRole('button', { name: t('search.more') }).click();
		await expect.poll(() => rows(page).count()).toBe(20);
		const eleventh = rows(page).nth(10);
		const href = await eleventh.getAttribute('href');
		expect(await focused(page)).toContain(`href="${href}"`);
		await page.keyboard.press('Enter');
		await page.waitForURL(`**${href}`);
		await page.goBack();
		await settled(page);
		expect(await rows(page).count()).toBe(20);
		expect(await eleventh.getAttribute('href')).toBe(href);
	});

	test('without an answer says so, and offers near titles, all articles and contact', async ({
		open,
	}) => {
		const page = await open(`/sv/search/?q=${noHits} lösenrod`, desktop);
		await settled(page);
		expect(await page.locator('#search-status').innerText()).toBe(
			`Inga träffar på ”${noHits} lösenrod”`,
		);
		expect(await page.locator('#search-results a').count()).toBe(0);
		const near = page.getByRole('list', { name: t('search.nearest') }).getByRole('link');
		expect(await near.count()).toBeGreaterThan(0);
		expect(await near.first().innerText()).toMatch(/lösenord/);
		expect(await page.locator('.contact').isVisible()).toBe(true);
		await page
			.locator('main')
			.getByRole('link', { name: t('search.all') })
			.click();
		await page.waitForURL('**/sv/all/');
	});

	test('takes what is typed for text', async ({ open }) => {
		const query = `${noHits}<img src=x onerror="alert(1)">{{count}}`;
		const page = await open(`/sv/search/?q=${encodeURIComponent(query)}`, desktop);
		await settled(page);
		expect(await status(page)).toContain(query);
		expect(await page.locator('main img').count()).toBe(0);
	});

	test('shows articles in another language, and says which', async ({ open }) => {
		const page = await open('/sv/search/?q=mitid', desktop);
		await settled(page);
		const foreign = page.locator('#search-results li:has(> a[lang=da])');
		expect(await foreign.first().locator('.badge').innerText()).toBe('på danska');
	});

	test('without JavaScript says what it needs and leads to all articles', async ({ open }) => {
		const page = await open('/sv/search/?q=faktura', { javaScriptEnabled: false });
		expect(await page.getByText(t('search.noScript')).isVisible()).toBe(true);
		await page.locator('main [name=q]').fill('faktura');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/sv/all/?q=faktura');
	});
});

describe('on a poor connection', () => {
	test('titles are there before the engine is, and the reader is told that it takes time', async ({
		open,
	}) => {
		const page = await open('/404.html', phone);
		let release = (): void => undefined;
		const gate = new Promise<void>((resolve) => (release = resolve));
		await page.route('**/pagefind/**', async (route) => {
			await gate;
			await route.continue();
		});
		await page.goto('/sv/search/?q=logga');
		await page.locator('[data-state=titles]').waitFor();
		expect(await rows(page).first().innerText()).toMatch(/^Logga in/);
		expect(await page.locator('#search-results').getAttribute('aria-busy')).toBe('true');
		await expect.poll(() => status(page)).toBe(t('search.searching'));
		await rows(page).nth(1).focus();
		const chosen = await rows(page).nth(1).getAttribute('href');
		release();
		await settled(page);
		expect(await status(page)).toMatch(/träffar/);
		expect(await focused(page)).toContain(chosen);
	});

	test('the answers to an earlier query never replace those to a later one', async ({ open }) => {
		const page = await open('/404.html', desktop);
		await page.route('**/fragment/**', async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 400));
			await route.continue();
		});
		await page.goto('/sv/search/?q=faktura');
		await page.locator('main [name=q]').fill(noHits);
		await page.locator('[data-state=none]').waitFor();
		await page.waitForTimeout(600);
		expect(await status(page)).toContain(noHits);
		expect(await rows(page).count()).toBe(0);
	});

	for (const [what, files] of Object.entries({
		engine: '**/pagefind/**',
		'WebAssembly of the engine': '**/wasm.*',
	})) {
		test(`without the ${what}, titles remain, and trying again helps`, async ({ browser }) => {
			const context = await browser.newContext({ baseURL: inject('siteUrl') });
			const page = await context.newPage();
			await context.route(files, (route) => route.abort());
			await page.goto('/sv/search/?q=logga');
			await page.locator('[data-state=failed]').waitFor();
			expect(await status(page)).toBe(t('search.failed'));
			expect(await rows(page).first().innerText()).toMatch(/^Logga in/);
			expect(
				await page
					.locator('main')
					.getByRole('link', { name: t('search.all') })
					.isVisible(),
			).toBe(true);
			await context.unroute(files);
			await page.getByRole('button', { name: t('search.retry') }).click();
			await page.locator('[data-state=found]').waitFor();
			expect(await status(page)).toMatch(/träffar/);
			await context.close();
		});
	}

	test('without its script, a search leads to the list of all articles', async ({ browser }) => {
		const context = await browser.newContext({ baseURL: inject('siteUrl') });
		const page = await context.newPage();
		await page.route('**/_astro/search.*', (route) => route.abort());
		await page.goto(article);
		await page.keyboard.press('/');
		await page.waitForURL('**/sv/all/');
		await context.close();
	});
});
