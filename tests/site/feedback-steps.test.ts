import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { gzipSync } from 'node:zlib';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type BrowserContextOptions } from 'playwright-core';
import { minifySync } from 'rolldown/utils';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { formSite } from './form-site.ts';

const script = new URL('../../src/feedback/form.ts', import.meta.url);

let browser: Browser;

beforeAll(async () => {
	chromium.setGraphicsMode = false;
	const executablePath = process.env['CHROMIUM_PATH'] ?? (await chromium.executablePath());
	// Not `chromium.args`: they switch off the web's security, which is part of what is tested.
	browser = await playwright.launch({ executablePath, args: ['--no-sandbox'] });
}, 30_000);

afterAll(() => browser.close());

/** One reader on the page of an article. */
async function visit(options: BrowserContextOptions = {}, prepare?: string) {
	const site = await formSite();
	const context = await browser.newContext(options);
	onTestFinished(() => context.close().then(site.close));
	if (prepare !== undefined) await context.addInitScript(prepare);
	const page = await context.newPage();
	page.setDefaultTimeout(3000);
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(message.text());
	});
	const bodies: string[] = [];
	page.on('request', (request) => {
		if (request.method() === 'POST') bodies.push(request.postData() ?? '');
	});
	await page.goto(`${site.url}/sv/`);
	const button = (name: string) => page.getByRole('button', { name, exact: true });
	const status = () => page.getByRole('status').innerText();
	return { ...site, page, button, status, faults, bodies };
}

describe('with the script', () => {
	test('one click votes, and the reader may then say why, in place', async () => {
		const { page, url, button, status, saved, faults } = await visit();
		expect(await page.evaluate('localStorage.length')).toBe(0);
		await button('[No]').focus();
		await page.keyboard.press('Enter');
		await expect.poll(status).toBe('[Thank you.]\n\n[You answered: No.]');
		expect(await saved()).toMatchObject([{ helpful: 'no', reasons: [], via: 'fetch', seq: 1 }]);
		expect(await page.evaluate('document.activeElement.textContent')).toBe('[Tell us more]');

		await page.getByLabel('[It is out of date]').check();
		await page.getByLabel('[Your comment; no personal data, please]').fill('Steg 2\nfinns inte');
		await button('[Send]').click();
		await expect.poll(() => button('[Send]').isVisible()).toBe(false);
		expect(await status()).toBe('[Thank you.]\n\n[You answered: No.]');
		expect(await saved()).toMatchObject([
			{ helpful: 'no', reasons: ['outdated'], comment: 'Steg 2\nfinns inte', seq: 2 },
		]);
		expect(await page.evaluate('document.activeElement.textContent')).toBe('[Change my answer]');
		expect(page.url()).toBe(`${url}/sv/`);
		expect(faults).toEqual([]);
	});

	test('a yes is not asked what was wrong', async () => {
		const { page, button, status } = await visit();
		await button('[Yes]').click();
		await expect.poll(status).toContain('[You answered: Yes.]');
		expect(await page.getByText('[What was wrong?]').isVisible()).toBe(false);
		expect(await button('[Send]').isVisible()).toBe(true);
	});

	test('a double click votes once', async () => {
		const { button, status, bodies } = await visit();
		await button('[Yes]').dblclick();
		await expect.poll(status).toContain('[Thank you.]');
		expect(bodies).toHaveLength(1);
	});

	test('all at once is one vote too', async () => {
		const { page, button, status, bodies, saved } = await visit();
		await page.getByText('[Tell us more]').click();
		await page.getByLabel('[It is out of date]').check();
		await button('[Send: it did not help]').click();
		await expect.poll(status).toContain('[Thank you.]');
		expect(await page.getByText('[Tell us more]').isVisible()).toBe(false);
		expect(bodies).toHaveLength(1);
		expect(await saved()).toMatchObject([{ helpful: 'no', reasons: ['outdated'] }]);
	});

	test('a later visit shows the answer, which may be changed and counts once', async () => {
		const { page, button, status, saved } = await visit();
		await button('[No]').click();
		await expect.poll(status).toContain('[Thank you.]');
		await page.reload();
		expect(await status()).toBe('[You answered: No.]');
		expect(await button('[Yes]').isVisible()).toBe(false);
		await button('[Change my answer]').click();
		expect(await page.evaluate('document.activeElement.value')).toBe('yes');
		await button('[Yes]').click();
		await expect.poll(status).toContain('[You answered: Yes.]');
		expect(await saved()).toMatchObject([{ helpful: 'yes', seq: 2 }]);
	});

	test('a rewritten article asks again, and the same reader counts once', async () => {
		const { page, edition, button, status, saved } = await visit();
		await button('[No]').click();
		await expect.poll(status).toContain('[Thank you.]');
		edition.revision = 'new222';
		await page.reload();
		await button('[Yes]').click();
		await expect.poll(status).toContain('[Thank you.]');
		expect(await saved()).toMatchObject([{ helpful: 'yes', revision: 'new222' }]);
	});

	test('a reader is another one on another edition', async () => {
		const { page, url, button, status, saved } = await visit();
		await button('[No]').click();
		await expect.poll(status).toContain('[Thank you.]');
		await page.goto(`${url}/da/`);
		await button('[No]').click();
		await expect.poll(status).toContain('[Thank you.]');
		const [first, second] = await saved();
		expect(second?.reader).not.toBe(first?.reader);
	});

	test('without storage it works all the same', async () => {
		const forbid = `Object.defineProperty(window, 'localStorage', { get() { throw new Error('no'); } })`;
		const { button, status, saved, faults } = await visit({}, forbid);
		await button('[No]').click();
		await expect.poll(status).toContain('[Thank you.]');
		await button('[Change my answer]').click();
		await button('[Yes]').click();
		await expect.poll(status).toContain('[You answered: Yes.]');
		expect(await saved()).toMatchObject([{ helpful: 'yes' }]);
		expect(faults).toEqual([]);
	});

	test('without a secure context it is sent as a plain form', async () => {
		const { page, url, button, saved } = await visit({}, 'crypto.randomUUID = undefined');
		await button('[Yes]').click();
		await page.waitForURL(`${url}/sv/feedback/thanks/`);
		expect(await saved()).toMatchObject([{ helpful: 'yes', via: 'form' }]);
	});

	test('a lost connection is told, and a retry sends the same vote', async () => {
		const { page, button, status, saved, bodies } = await visit();
		await page.route('**/v1/votes', (route) => route.abort());
		await button('[No]').click();
		await expect.poll(status).toContain('could not be sent');
		expect(await saved()).toEqual([]);
		await page.unroute('**/v1/votes');
		await button('[Try again]').click();
		await expect.poll(status).toContain('[Thank you.]');
		expect(await button('[Try again]').isVisible()).toBe(false);
		expect(bodies[1]).toBe(bodies[0]);
		expect(await saved()).toMatchObject([{ helpful: 'no', seq: 1 }]);
	});

	test('an endpoint that is busy is asked again later, by itself, without taking focus', async () => {
		const { page, button, status, bodies } = await visit();
		await page.clock.install();
		await page.route('**/v1/votes', (route) => route.fulfill({ status: 503 }), { times: 1 });
		await button('[No]').click();
		await expect.poll(status).toContain('could not be saved just now');
		await page.evaluate('document.activeElement.blur()');
		await page.clock.runFor(2_000);
		await expect.poll(status).toContain('[Thank you.]');
		expect(bodies[1]).toBe(bodies[0]);
		expect(await page.evaluate('document.activeElement === document.body')).toBe(true);
	});

	test('any other answer is no thanks, and is not tried again', async () => {
		const { page, button, status } = await visit();
		for (const code of [200, 404, 422]) {
			await page.route('**/v1/votes', (route) => route.fulfill({ status: code }), { times: 1 });
			await button('[Yes]').click();
			await expect.poll(status).toContain('Reload the page');
			expect(await button('[Try again]').isVisible()).toBe(false);
		}
		expect(await page.evaluate('localStorage.getItem("fyr:sv/account/log-in")')).not.toContain(
			'yes',
		);
	});
});

describe('without the script', () => {
	const plain = { javaScriptEnabled: false };

	test('a button votes and leads to the thanks', async () => {
		const { page, url, button, saved } = await visit(plain);
		await button('[Yes]').click();
		await page.waitForURL(`${url}/sv/feedback/thanks/`);
		expect(await saved()).toMatchObject([{ helpful: 'yes', via: 'form', comment: '' }]);
	});

	test('reasons and a comment go with it', async () => {
		const { page, url, button, saved } = await visit(plain);
		await page.getByText('[Tell us more]').click();
		await page.getByLabel('[It is out of date]').check();
		await page.getByLabel('unclear').check();
		await page.getByLabel('[Your comment; no personal data, please]').fill('a\nb');
		await button('[Send: it did not help]').click();
		await page.waitForURL(`${url}/sv/feedback/thanks/`);
		expect(await saved()).toMatchObject([
			{ helpful: 'no', via: 'form', reasons: ['outdated', 'unclear'], comment: 'a\nb' },
		]);
	});

	test('a vote that is refused leads to the page that says so', async () => {
		const { page, url, edition, button } = await visit(plain);
		edition.article = 'account/gone';
		await page.reload();
		await button('[Yes]').click();
		await page.waitForURL(`${url}/sv/feedback/error/`);
	});
});

test.each([true, false])(
	'Enter on a checkbox is no vote (script: %s)',
	async (javaScriptEnabled) => {
		const { page, url, bodies } = await visit({ javaScriptEnabled });
		await page.getByText('[Tell us more]').click();
		await page.getByLabel('[It is out of date]').press('Enter');
		await page.waitForTimeout(100);
		expect(page.url()).toBe(`${url}/sv/`);
		expect(bodies).toEqual([]);
	},
);

test('the script weighs at most 1.2 KB', () => {
	const { code } = minifySync('form.js', stripTypeScriptTypes(readFileSync(script, 'utf8')));
	expect(code).toContain('addEventListener');
	expect(gzipSync(code).byteLength).toBeLessThanOrEqual(1200);
});
