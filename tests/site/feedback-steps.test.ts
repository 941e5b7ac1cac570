import { build } from 'rolldown';
import { gzipSync } from 'node:zlib';
import { describe, expect } from 'vitest';
import { editionUrl } from '../helpers/built-site.ts';
import { test } from './browse.ts';
import { ask, change, note, retry } from './feedback-form.ts';
import { ARTICLE, focusedText, KEY, readArticle, republish, t } from './own-endpoint.ts';

const send = '#feedback [data-show=more][data-strong]';
const textarea = '#feedback textarea';
const outdated = '#feedback [value=outdated]';

describe('with the script', () => {
	test('one click votes, and the reader may then say why, in place', async ({ browser }) => {
		const { page, saved, faults } = await readArticle(browser);
		expect(await page.evaluate('localStorage.length')).toBe(0);
		await ask(page, 'no').focus();
		await page.keyboard.press('Enter');
		await change(page).waitFor();
		expect(await saved()).toMatchObject([{ helpful: 'no', reasons: [], via: 'fetch', seq: 1 }]);
		expect(await focusedText(page)).toBe(t('feedback.wayOn'));

		await page.locator(outdated).check();
		await page.locator(textarea).fill('Steg 2\nfinns inte');
		await page.locator(send).click();
		await page.locator(send).waitFor({ state: 'hidden' });
		expect(await saved()).toMatchObject([
			{ helpful: 'no', reasons: ['outdated'], comment: 'Steg 2\nfinns inte', seq: 2 },
		]);
		expect(await focusedText(page)).toBe(t('feedback.change'));
		expect(faults).toEqual([]);
	});

	test('a yes is not asked what was wrong', async ({ browser }) => {
		const { page } = await readArticle(browser);
		await ask(page, 'yes').click();
		await page.locator(send).waitFor();
		expect(await page.locator(outdated).isVisible()).toBe(false);
	});

	test('a later visit shows the answer, and another one counts instead of it', async ({
		browser,
	}) => {
		const { page, saved } = await readArticle(browser);
		await ask(page, 'no').click();
		await change(page).waitFor();
		await page.reload();
		expect(await note(page).innerText()).toBe(t('feedback.answeredNo'));
		await change(page).click();
		expect(await page.evaluate('document.activeElement.value')).toBe('yes');
		await ask(page, 'yes').click();
		await expect.poll(saved).toMatchObject([{ helpful: 'yes', seq: 2 }]);
	});

	test('a text that was rewritten since is asked about again, and the reader is the same', async ({
		browser,
	}) => {
		const kept = { reader: '11111111-1111-4111-8111-111111111111', seq: 4, helpful: 'no' };
		const before = JSON.stringify({ ...kept, revision: 'before' });
		const prepare = `localStorage.getItem('${KEY}') ?? localStorage.setItem('${KEY}', '${before}')`;
		const { page, saved } = await readArticle(browser, {}, prepare);
		await ask(page, 'yes').click();
		await change(page).waitFor();
		expect(await saved()).toMatchObject([
			{ helpful: 'yes', seq: 5, reader: kept.reader.replaceAll('-', '') },
		]);
	});

	test('a reader is another one on another edition', async ({ browser }) => {
		const { page, saved } = await readArticle(browser);
		await ask(page, 'no').click();
		await change(page).waitFor();
		await page.goto(editionUrl(ARTICLE, 'da'));
		await ask(page, 'no').click();
		await change(page).waitFor();
		const [first, second] = await saved();
		expect(second?.reader).toMatch(/^[\da-f]{32}$/);
		expect(second?.reader).not.toBe(first?.reader);
	});

	test('without storage it works all the same', async ({ browser }) => {
		const forbid = `for (const name of ['localStorage', 'sessionStorage'])
			Object.defineProperty(window, name, { get() { throw new Error('no'); } })`;
		const { page, saved, faults } = await readArticle(browser, {}, forbid);
		await ask(page, 'no').click();
		await change(page).click();
		await ask(page, 'yes').click();
		await expect.poll(saved).toMatchObject([{ helpful: 'yes', seq: 2 }]);
		expect(faults).toEqual([]);
	});

	test('without a secure context it is sent as a plain form', async ({ browser }) => {
		const { page, saved } = await readArticle(browser, {}, 'crypto.randomUUID = undefined');
		await ask(page, 'yes').click();
		await page.waitForURL('**/sv/feedback/thanks/');
		expect(await saved()).toMatchObject([{ helpful: 'yes', via: 'form' }]);
	});

	test('after a lost connection the very same vote is sent again', async ({ browser }) => {
		const { page, saved, bodies } = await readArticle(browser);
		await page.route('**/v1/votes', (route) => route.abort(), { times: 1 });
		await ask(page, 'no').click();
		await retry(page).click();
		await change(page).waitFor();
		expect(bodies[1]).toBe(bodies[0]);
		expect(await saved()).toMatchObject([{ helpful: 'no', seq: 1 }]);
	});

	test('an endpoint that is busy is asked again later, by itself, without taking focus', async ({
		browser,
	}) => {
		const { page, bodies } = await readArticle(browser);
		await page.clock.install();
		await page.route('**/v1/votes', (route) => route.fulfill({ status: 503 }), { times: 1 });
		await ask(page, 'no').click();
		await expect.poll(() => note(page).innerText()).toBe(t('feedback.failed'));
		await page.evaluate('document.activeElement.blur()');
		await page.clock.runFor(2_000);
		await change(page).waitFor();
		expect(bodies[1]).toBe(bodies[0]);
		expect(await page.evaluate('document.activeElement === document.body')).toBe(true);
	});

	test('any other answer is no thanks, and is not tried again', async ({ browser }) => {
		const { page } = await readArticle(browser);
		// The 404 is not the endpoint's: it knows nothing of the article.
		for (const status of [200, 404, 422]) {
			await page.route('**/v1/votes', (route) => route.fulfill({ status }), { times: 1 });
			await ask(page, 'yes').click();
			await expect.poll(() => note(page).innerText()).toBe(t('feedback.refused'));
			expect(await retry(page).isVisible()).toBe(false);
		}
		expect(await page.evaluate(`localStorage.getItem('${KEY}')`)).not.toContain('yes');
	});

	test('Enter in a reason is no vote', async ({ browser }) => {
		const { page, bodies } = await readArticle(browser);
		await ask(page, 'no').click();
		await page.locator(outdated).press('Enter');
		await page.waitForTimeout(100);
		expect(bodies).toHaveLength(1);
	});
});

describe('an answer that the endpoint refuses for good', () => {
	test('on a text that has been rewritten is asked for again, and keeps what was typed', async ({
		browser,
	}) => {
		const { page, saved, published } = await readArticle(browser);
		const shown = published.articles.get(ARTICLE)?.get('sv')?.revision ?? '';
		await ask(page, 'no').click();
		await page.locator(outdated).check();
		await page.locator(textarea).fill('Steg 2 finns inte');
		republish(published, 'rewritten');
		await page.locator(send).click();
		await expect.poll(() => note(page).innerText()).toContain(t('feedback.changed'));
		expect(await page.locator(textarea).inputValue()).toBe('Steg 2 finns inte');
		await page.locator(textarea).fill('Steg 2 finns inte, inte heller steg 3');
		// The page that is loaded now is of the revision that the endpoint knows.
		republish(published, shown);
		await page.evaluate(`localStorage.removeItem('${KEY}')`);
		await page.locator('[data-do=reload]').click();
		await ask(page, 'no').click();
		await change(page).waitFor();
		expect(await saved()).toContainEqual(
			expect.objectContaining({
				comment: 'Steg 2 finns inte, inte heller steg 3',
				reasons: ['outdated'],
			}),
		);
		expect(await page.evaluate('sessionStorage.length')).toBe(0);
	});

	test('on an article that is gone is told so', async ({ browser }) => {
		const { page, saved, published } = await readArticle(browser);
		republish(published, undefined);
		await ask(page, 'yes').click();
		await expect.poll(() => note(page).innerText()).toBe(t('feedback.gone'));
		expect(await retry(page).isVisible()).toBe(false);
		expect(await saved()).toEqual([]);
	});

	test('from a reader whose answer was erased is told so, and may be given anew', async ({
		browser,
	}) => {
		const { page, saved, store, published } = await readArticle(browser);
		await ask(page, 'no').click();
		await page.locator(textarea).fill('Nytt försök');
		const [vote] = await saved();
		if (!vote) throw new Error('There is no vote.');
		const { reader } = vote;
		await store.erase({ site: published.site, article: ARTICLE, locale: 'sv', reader }, new Date());
		await page.locator(send).click();
		await expect.poll(() => note(page).innerText()).toContain(t('feedback.erased'));
		expect(await saved()).toEqual([]);
		await page.locator(send).click();
		await page.locator(send).waitFor({ state: 'hidden' });
		const [anew] = await saved();
		expect(anew).toMatchObject({ helpful: 'no', comment: 'Nytt försök', seq: 1 });
		expect(anew?.reader).not.toBe(reader);
	});
});

describe('without the script', () => {
	const plain = { javaScriptEnabled: false };

	test('reasons and a comment go with the answer', async ({ browser }) => {
		const { page, saved } = await readArticle(browser, plain);
		await page.locator('#feedback summary').click();
		await page.locator(outdated).check();
		await page.locator('#feedback [value=unclear]').check();
		await page.locator(textarea).fill('a\nb');
		await page.locator('#feedback .actions [value=no]').click();
		await page.waitForURL('**/sv/feedback/thanks/');
		expect(await saved()).toMatchObject([
			{ helpful: 'no', via: 'form', reasons: ['outdated', 'unclear'], comment: 'a\nb' },
		]);
	});

	test('Enter in a reason is no vote', async ({ browser }) => {
		const { page, bodies } = await readArticle(browser, plain);
		await page.locator('#feedback summary').click();
		await page.locator(outdated).press('Enter');
		await page.waitForTimeout(100);
		expect(bodies).toEqual([]);
	});

	test.for([
		['rewritten', 'changed'],
		[undefined, 'gone'],
	] as const)(
		'a refusal leads to the page that says why: %s, %s',
		async ([to, why], { browser }) => {
			const { page, published } = await readArticle(browser, plain);
			republish(published, to);
			await ask(page, 'yes').click();
			await page.waitForURL(`**/sv/feedback/error/#${why}`);
			expect(await page.locator('main .lead:visible').allInnerTexts()).toEqual([
				t(`feedbackError.${why}`),
			]);
		},
	);

	test('a reader who pressed again after an erasure is told when it will count', async ({
		browser,
	}) => {
		const { page, saved, store, published } = await readArticle(browser, plain);
		await ask(page, 'yes').click();
		await page.waitForURL('**/thanks/');
		const [vote] = await saved();
		const { reader = '' } = vote ?? {};
		await store.erase({ site: published.site, article: ARTICLE, locale: 'sv', reader }, new Date());
		await page.goBack();
		await ask(page, 'yes').click();
		await page.waitForURL('**/sv/feedback/error/#erased');
		expect(await page.locator('main .lead:visible').allInnerTexts()).toEqual([
			t('feedbackError.erased'),
		]);
	});

	test('any other trouble is told in general', async ({ browser }) => {
		const { page } = await readArticle(browser, plain);
		await page.goto('/sv/feedback/error/');
		expect(await page.locator('main .lead:visible').allInnerTexts()).toEqual([
			t('feedbackError.text'),
		]);
	});
});

test('the script weighs at most 1.5 KB', async () => {
	const { output } = await build({
		input: 'src/feedback/form/enhance-feedback.ts',
		output: { minify: true },
		write: false,
	});
	const [{ code }] = output;
	expect(code).toContain('addEventListener');
	expect(gzipSync(code).byteLength).toBeLessThanOrEqual(1500);
});
