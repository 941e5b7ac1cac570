import { expect } from 'vitest';
import { createTranslator } from '../../src/i18n/translator.ts';
import { editionUrl } from '../helpers/built-site.ts';
import { test } from './browse.ts';
import { ask, change, note, retry } from './feedback-form.ts';

const { t } = createTranslator('sv');

test('a reader who has not answered is asked one question, and nothing else', async ({ open }) => {
	const page = await open(editionUrl('streaming/activate-streaming-service', 'sv'));
	const form = page.locator('#feedback');
	expect(await form.getByRole('button').allInnerTexts()).toEqual([
		t('feedback.yes'),
		t('feedback.no'),
	]);
	expect(await form.getByText(t('feedback.more')).isVisible()).toBe(false);
});

test('the form says at each step what has happened, once', async ({ open }) => {
	const page = await open(editionUrl('streaming/activate-streaming-service', 'sv'));
	await ask(page, 'no').click();
	await change(page).waitFor();
	expect(await note(page).innerText()).toBe(t('feedback.thanksNo'));

	await page.locator('#feedback [value=unclear]').check();
	await page.locator('#feedback [data-show=more][data-strong]').click();
	await page.locator('#feedback textarea').waitFor({ state: 'hidden' });
	expect(await note(page).innerText()).toBe(
		`${t('feedback.thanksComment')}\n\n${t('feedback.answeredNo')}`,
	);

	await page.reload();
	expect(await note(page).innerText()).toBe(t('feedback.answeredNo'));
	await change(page).click();
	await ask(page, 'yes').click();
	await expect.poll(() => note(page).innerText()).toBe(t('feedback.thanksYes'));
});

test('a comment that could not be sent is not thanked for, and is still there', async ({
	open,
}) => {
	const page = await open(editionUrl('account/log-in-app', 'sv'));
	await ask(page, 'no').click();
	await change(page).waitFor();
	const comment = page.locator('#feedback textarea');
	await comment.fill('Koden visas inte på tv:n');
	// Not an answer of the endpoint, as from a static host: the browser logs no failure of it.
	await page.route('**/v1/votes', (route) => route.fulfill({ status: 200 }));
	await page.locator('#feedback [data-show=more][data-strong]').click();
	await expect.poll(() => note(page).innerText()).toBe(t('feedback.refused'));
	expect(await retry(page).isVisible()).toBe(false);
	expect(await comment.inputValue()).toBe('Koden visas inte på tv:n');
});
