import { describe, expect } from 'vitest';
import { editionUrl } from '../helpers/built-site.ts';
import { desktop, phone, test } from './browse.ts';
import { article, dialogOf, fieldOf, focused, t } from './searching.ts';

/** Everything of the search that is not part of a page. */
const SEARCH_FILES = /pagefind|assist|\/search\.[\w-]+\.js/;

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
		expect(await fieldOf(page).evaluate((input) => input === document.activeElement)).toBe(true);
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

	test('opens with Enter or Space on its button, which is heard as one that opens a dialog', async ({
		open,
	}) => {
		const page = await open(article, desktop);
		const button = page.getByRole('button', { name: t('search.open') });
		expect(await button.getAttribute('aria-haspopup')).toBe('dialog');
		for (const key of ['Enter', 'Space']) {
			await button.press(key);
			expect(await dialogOf(page).count(), key).toBe(1);
			await page.keyboard.press('Escape');
			expect(await focused(page), key).toContain('data-search-open');
		}
		expect(await page.evaluate(() => scrollY)).toBe(0);
	});

	test('opens with / and with Ctrl or ⌘ and K, and closing it leads back to what had focus', async ({
		open,
	}) => {
		const page = await open(article, desktop);
		for (const keys of ['/', 'Control+k', 'Meta+k']) {
			await page.locator('.brand').focus();
			await page.keyboard.press(keys);
			expect(await dialogOf(page).count(), keys).toBe(1);
			expect(await fieldOf(page).inputValue(), keys).toBe('');
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
		const page = await open(editionUrl('streaming/activate-or-activated', 'sv'), desktop);
		await page.locator('.ask [value=yes]').click();
		// Focus comes here with the answer of the endpoint, and must not come later.
		await page.locator('#feedback summary:focus').waitFor();
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
			expect(await fieldOf(page).inputValue()).toBe('faktura');
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
		expect(await fieldOf(page).inputValue()).toBe('é');
	});
});
