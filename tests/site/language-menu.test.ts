import { expect } from 'vitest';
import { templates } from '../helpers/built-site.ts';
import { desktop, phone, test } from './browse.ts';

const { article } = templates('sv');

for (const [screen, options] of Object.entries({ phone, desktop })) {
	for (const javaScriptEnabled of [true, false]) {
		test(`on a ${screen}, the language menu closes at Escape and at a touch elsewhere (script: ${javaScriptEnabled})`, async ({
			open,
		}) => {
			const page = await open(article, { ...options, javaScriptEnabled });
			const button = page.locator('[data-languages] button');
			const link = page.locator('[data-languages] [hreflang=nb]');
			await button.click();
			expect(await link.isVisible()).toBe(true);
			await page.keyboard.press('Escape');
			expect(await link.isVisible()).toBe(false);
			expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
			await button.click();
			await page.locator('h1').click();
			expect(await link.isVisible()).toBe(false);
		});
	}

	test(`on a ${screen}, the language menu lies below its button, whole`, async ({ open }) => {
		const page = await open(article, options);
		const button = page.locator('[data-languages] button');
		await button.click();
		const menu = await page.locator('[data-languages] [popover]').boundingBox();
		const above = await button.boundingBox();
		if (!menu || !above) throw new Error('The menu is not there.');
		expect(menu.y).toBeGreaterThanOrEqual(above.y + above.height);
		expect(menu.y).toBeLessThan(above.y + above.height + 16);
		expect(menu.x).toBeGreaterThan(0);
		expect(menu.x + menu.width).toBeLessThanOrEqual(options.viewport.width);
	});
}

test('the button to change the language says what it is, in the reader’s language', async ({
	open,
}) => {
	const page = await open(article, desktop);
	expect(await page.locator('[data-languages] button').innerText()).toBe('Språk: Svenska');
	const small = await open(article, phone);
	const button = small.locator('[data-languages] button');
	expect(await button.locator('.code').innerText()).toBe('SV');
	expect(await button.locator('.code').isVisible()).toBe(true);
	expect(await small.getByRole('button', { name: /Språk: Svenska/ }).count()).toBe(1);
});

test('what is printed says how to reach a person', async ({ open }) => {
	const page = await open(article);
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('.contact [href^=tel]').isVisible()).toBe(true);
	expect(await page.locator('.address').isVisible()).toBe(true);
});
