import { expect } from 'vitest';
import { test, phone } from './browse.ts';
import { ask, change } from './feedback-form.ts';
import { focusedText, readArticle, t } from './own-endpoint.ts';

/** A Friday, half past one in Stockholm. */
const FRIDAY = '2026-11-27T12:30:00Z';

test('who answers no is led on at once: an article, a search, and people who answer now', async ({
	browser,
}) => {
	const { page } = await readArticle(browser, phone);
	const waysOn = page.locator('.ways-on');
	expect(await waysOn.isVisible()).toBe(false);
	await page.clock.setFixedTime(new Date(FRIDAY));
	await page.reload();
	await ask(page, 'no').focus();
	await page.keyboard.press('Enter');
	await change(page).waitFor();
	expect(await focusedText(page)).toBe(t('feedback.wayOn'));
	expect(await waysOn.locator('a').first().innerText()).toBe('Jag kan inte logga in');
	expect(await waysOn.locator('a[href^=tel]').isVisible()).toBe(true);
	await expect
		.poll(() => waysOn.locator('[data-opening]').innerText())
		.toBe('Öppet nu – till kl. 20');
	// On a phone nothing of it stands out of its box.
	expect(
		await page.locator('#feedback').evaluate((form) => form.scrollWidth <= form.clientWidth),
	).toBe(true);
	// What needs a log-in comes last, and says so.
	expect(await waysOn.locator('li').last().innerText()).toMatch(
		/Chatta\s*Kräver att du är inloggad/,
	);
	await waysOn.locator('[name=q]').fill('ingen kod');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/sv/search/?q=ingen+kod');
});

test('who answers yes is not', async ({ browser }) => {
	const { page } = await readArticle(browser);
	await ask(page, 'yes').click();
	await change(page).waitFor();
	expect(await page.locator('.ways-on').isVisible()).toBe(false);
});

test('without the script the page of thanks has a search and ways to reach a person', async ({
	browser,
}) => {
	const { page } = await readArticle(browser, { javaScriptEnabled: false });
	expect(await page.locator('.ways-on').isVisible()).toBe(false);
	await ask(page, 'no').click();
	await page.waitForURL('**/sv/feedback/thanks/');
	expect(await page.locator('main [name=q]').isVisible()).toBe(true);
	expect(await page.locator('.contact a[href^=tel]').isVisible()).toBe(true);
});

test('whether somebody answers now is said in the reader’s words', async ({ open }) => {
	const page = await open('/404.html');
	for (const [path, time, words] of [
		['/da/', FRIDAY, 'Åbent nu – til kl. 20'],
		['/da/', '2026-11-27T20:00:00Z', 'Lukket nu. Åbner i morgen kl. 10'],
		['/sv/', '2026-11-28T16:00:00Z', 'Stängt nu. Öppnar måndag kl. 08'],
		['/nb/', '2026-12-25T12:00:00Z', 'Stengt nå. Åpner mandag kl. 08'],
	] as const) {
		await page.clock.setFixedTime(new Date(time));
		await page.goto(path);
		const place = page.locator('.contact [data-opening]');
		await place.scrollIntoViewIfNeeded();
		await expect.poll(() => place.innerText(), { message: `${path} at ${time}` }).toBe(words);
	}
});
