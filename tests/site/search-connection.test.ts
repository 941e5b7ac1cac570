import { describe, expect, inject } from 'vitest';
import { desktop, phone, test } from './browse.ts';
import { answers, article, focused, noHits, settled, status, t } from './searching.ts';

/** Files that a service worker fetches go past the routes of a page. */
const withoutWorker = () => ({
	baseURL: inject('siteUrl'),
	serviceWorkers: 'block' as const,
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
		expect(await answers(page).first().innerText()).toMatch(/^Logga in/);
		expect(await page.locator('#search-results').getAttribute('aria-busy')).toBe('true');
		await expect.poll(() => status(page)).toBe(t('search.searching'));
		await answers(page).nth(1).focus();
		const chosen = await answers(page).nth(1).getAttribute('href');
		release();
		await settled(page);
		expect(await status(page)).toMatch(/träffar/);
		expect(await focused(page)).toContain(chosen);
	});

	test('an assist file that comes late holds nothing up for good', async ({ open }) => {
		const page = await open('/404.html', phone);
		let release = (): void => undefined;
		const gate = new Promise<void>((resolve) => (release = resolve));
		await page.route('**/search/assist*.json', async (route) => {
			await gate;
			await route.continue();
		});
		await page.goto('/sv/search/?q=l%C3%B6senrod');
		await expect.poll(() => status(page)).toBe(t('search.searching'));
		expect(await answers(page).count()).toBe(0);
		release();
		await settled(page);
		expect(await page.locator('[data-part=corrected]').innerText()).toBe('lösenord');
		expect(await answers(page).first().innerText()).toMatch(/lösenord/i);
	});

	test('where the search can have no thread of its own, it shares that of the page', async ({
		open,
	}) => {
		const page = await open('/404.html', phone);
		await page.route('**/_astro/worker-*', (route) => route.abort());
		await page.goto('/sv/search/?q=hur+byter+jag+l%C3%B6senord');
		await settled(page);
		expect(await answers(page).first().innerText()).toMatch(/lösenord/i);
		await page.locator('main [name=q]').fill('faktura');
		await page.locator('[data-state=found]').waitFor();
		await expect.poll(() => answers(page).first().innerText()).toMatch(/faktur/i);
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
		expect(await answers(page).count()).toBe(0);
	});

	for (const [what, files] of Object.entries({
		engine: '**/pagefind/**',
		'WebAssembly of the engine': '**/wasm.*',
	})) {
		test(`without the ${what}, titles remain, and trying again helps`, async ({ browser }) => {
			const context = await browser.newContext(withoutWorker());
			const page = await context.newPage();
			await context.route(files, (route) => route.abort());
			await page.goto('/sv/search/?q=logga');
			await page.locator('[data-state=failed]').waitFor();
			expect(await status(page)).toBe(t('search.failed'));
			expect(await answers(page).first().innerText()).toMatch(/^Logga in/);
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
		const context = await browser.newContext(withoutWorker());
		const page = await context.newPage();
		await page.route('**/_astro/search.*', (route) => route.abort());
		await page.goto(article);
		await page.keyboard.press('/');
		await page.waitForURL('**/sv/all/');
		await context.close();
	});
});
