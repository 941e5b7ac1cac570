import type { BrowserContextOptions } from 'playwright-core';
import sharp from 'sharp';
import { expect } from 'vitest';
import { editionUrl, templates } from '../helpers/built-site.ts';
import { desktop, phone, test, type Open } from './browse.ts';
import { shiftSoFar } from './layout-shift.ts';

/** Share of the points of two screens that differ. */
async function difference(one: Buffer, other: Buffer): Promise<number> {
	const [a, b] = await Promise.all([one, other].map((png) => sharp(png).raw().toBuffer()));
	if (!a || !b || a.length !== b.length) return 1;
	let differing = 0;
	for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) differing += 1;
	return differing / a.length;
}

/** A first screen without the rest of its style, and with it. */
async function twoScreens(open: Open, path: string, options: BrowserContextOptions) {
	const page = await open('/404.html', options);
	const held = Promise.withResolvers<undefined>();
	await page.route('**/rest.*.css', async (route) => {
		await held.promise;
		await route.continue();
	});
	const asked = page.waitForRequest('**/rest.*.css');
	await page.goto(path, { waitUntil: 'commit' });
	await asked;
	await page.locator('h1').waitFor();
	await page.waitForTimeout(300);
	const early = await page.screenshot();
	held.resolve(undefined);
	await page.waitForLoadState('load');
	const late = await page.screenshot();
	return { early, late, shift: await shiftSoFar(page) };
}

const { home, category, all, article } = templates('sv');
const invoices = editionUrl('billing/invoices', 'da');

for (const [screen, options] of Object.entries({ phone, desktop })) {
	const dark = { ...options, colorScheme: 'dark' } as const;
	test.for([
		[home, options],
		[home, dark],
		[category, options],
		[all, options],
		[article, options],
		[article, dark],
		[invoices, options],
	] as const)(
		`the first screen of a ${screen} is whole before the rest of the style comes: %s`,
		async ([path, shown], { open }) => {
			const { early, late, shift } = await twoScreens(open, path, shown);
			expect(shift).toBe(0);
			expect(await difference(early, late)).toBeLessThan(0.001);
		},
	);
}

/** Bytes of style that a page holds before anything is shown. The last has parts of nearly all kinds. */
const most = { [home]: 7500, [category]: 7500, [all]: 7500, [article]: 11_500 };

test('a page holds no more style than its first screen needs', async ({ open }) => {
	const page = await open('/404.html', phone);
	const sizes: Record<string, number> = {};
	for (const path of Object.keys(most)) {
		await page.goto(path);
		sizes[path] = await page.evaluate(() =>
			[...document.head.querySelectorAll('style')].reduce(
				(sum, { textContent }) => sum + textContent.length,
				0,
			),
		);
	}
	console.log('Style that pages hold:', sizes);
	expect(Object.entries(sizes).filter(([path, bytes]) => bytes > (most[path] ?? 0))).toEqual([]);
});
