import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { createTranslator } from '../../src/i18n/translator.ts';
import { editionUrl, manifest } from '../helpers/built-site.ts';
import { test } from './browse.ts';
import { ask, change, note, stored } from './feedback-form.ts';

test('one click stores a vote on the edition and revision that the reader saw', async ({
	open,
}) => {
	const id = 'my-page/overview';
	const page = await open(editionUrl(id, 'sv'));
	await ask(page, 'yes').click();
	await change(page).waitFor();
	expect(await note(page).innerText()).toContain(createTranslator('sv').t('feedback.thanksYes'));
	expect(await stored(id, 'sv')).toMatchObject([
		{
			site: manifest.site,
			helpful: 'yes',
			via: 'fetch',
			revision: manifest.articles[id]?.['sv']?.revision,
		},
	]);
});

test('reasons and a comment join the vote they explain', async ({ open }) => {
	const page = await open(editionUrl('billing/invoices', 'nb'));
	await ask(page, 'no').click();
	await page.locator('#feedback [value=outdated]').check();
	await page.locator('#feedback [value=missing]').check();
	await page.locator('#feedback textarea').fill('Knappen heter noe annet nå. Ærlig talt!');
	await page.locator('#feedback [data-show=more][data-strong]').click();
	await page.locator('#feedback textarea').waitFor({ state: 'hidden' });
	expect(await stored('billing/invoices', 'nb')).toMatchObject([
		{
			helpful: 'no',
			reasons: ['outdated', 'missing'],
			comment: 'Knappen heter noe annet nå. Ærlig talt!',
		},
	]);
});

test('who changes their mind, also on a later visit, has one vote: the last', async ({ open }) => {
	const page = await open(editionUrl('billing/pay-reminder', 'da'));
	await ask(page, 'yes').click();
	await change(page).waitFor();
	await page.reload();
	await change(page).click();
	await ask(page, 'no').click();
	await expect.poll(() => stored('billing/pay-reminder', 'da')).toMatchObject([{ helpful: 'no' }]);
});

test('a double click is one request and one vote', async ({ open }) => {
	const page = await open(editionUrl('billing/purchase-history', 'da'));
	let requests = 0;
	page.on('request', (request) => (requests += Number(request.method() === 'POST')));
	await ask(page, 'yes').dblclick();
	await change(page).waitFor();
	expect(requests).toBe(1);
	expect(await stored('billing/purchase-history', 'da')).toHaveLength(1);
});

test('the lines that docs/ gives a reader erase what they said, and the page asks anew', async ({
	open,
}) => {
	const [, lines = ''] =
		/```js\n([\s\S]*?)```/.exec(readFileSync('docs/en/feedback/what-is-stored.md', 'utf8')) ?? [];
	expect(lines).toContain('DELETE');
	const page = await open(editionUrl('account/create-account', 'nb'));
	await ask(page, 'no').click();
	await change(page).waitFor();
	expect(await stored('account/create-account', 'nb')).toHaveLength(1);
	await page.evaluate(`(async () => { ${lines} })()`);
	expect(await stored('account/create-account', 'nb')).toEqual([]);
	await page.reload();
	await ask(page, 'no').waitFor();
});
