import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { createTranslator } from '../../src/i18n/translator.ts';
import { editionUrl } from '../helpers/built-site.ts';
import { phone, test } from './browse.ts';
import { answers, searchIn } from './searching.ts';

/** What customers come for most often, done from the home page to the button or the step that helps. */

/** 1280 × 1024 at 400 %, as WCAG 2.2 has it in 1.4.10. */
const zoomed = { viewport: { width: 320, height: 256 } };
const withoutScript = { ...phone, javaScriptEnabled: false };

/** A link of the text, or of a list, to an article. */
const linkTo = (page: Page, id: string, locale: string) =>
	page.locator(`main a[href^="${editionUrl(id, locale)}"]:visible`).first();

async function press(page: Page, ids: readonly string[], locale: string): Promise<void> {
	for (const id of ids) {
		await linkTo(page, id, locale).click();
		await page.waitForURL(`**${encodeURI(editionUrl(id, locale))}**`);
	}
}

/** The page of the company where it is done. */
const button = (page: Page, path: string) => page.locator(`.action a[href$="${path}"]`).first();

/** Nothing is cut off, and nothing lies beside the screen. */
const isWide = (page: Page): Promise<boolean> =>
	page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

const isInView = (page: Page): Promise<boolean> =>
	page.evaluate(() => {
		const box = document.activeElement?.getBoundingClientRect();
		return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
	});

type Journey = [wanted: string, locale: string, articles: string[], button: string];

const pressed: [how: string, options: BrowserContextOptions, journeys: Journey[]][] = [
	[
		'without a script',
		withoutScript,
		[
			['a forgotten password', 'da', ['account/password/reset-password'], '/dk/glemt-adgangskode'],
			['a new account', 'sv', ['account/create-account'], '/se/skapa-konto'],
			[
				'an account that is locked',
				'nb',
				['account/cannot-log-in', 'account/password/account-locked'],
				'/no/glemt-passord',
			],
			[
				'a service that is included',
				'sv',
				['streaming/activate-streaming-service'],
				'/se/mina-sidor/abonnemang',
			],
		],
	],
	[
		'at 400 % zoom',
		zoomed,
		[
			['the log-in', 'nb', ['account/log-in'], '/no/logg-inn'],
			[
				'a forgotten user name',
				'da',
				['account/cannot-log-in', 'account/password/forgotten-username'],
				'/dk/glemt-brugernavn',
			],
			['a forgotten password', 'sv', ['account/password/reset-password'], '/se/glomt-losenord'],
			[
				'the button to log in',
				'sv',
				['account/cannot-log-in', 'account/find-the-log-in-button'],
				'/se/logga-in',
			],
		],
	],
];

for (const [how, options, journeys] of pressed) {
	describe(how, () => {
		for (const [wanted, locale, articles, path] of journeys) {
			test(`${wanted}, ${locale}`, async ({ open }) => {
				const page = await open(`/${locale}/`, options);
				for (const id of articles) {
					const steps = page.locator('.guide .step');
					// Without a script all steps are there; with one an answer may be some steps away.
					if ((await steps.count()) > 0 && !(await linkTo(page, id, locale).isVisible())) {
						await steps.first().getByRole('link').first().click();
					}
					await press(page, [id], locale);
					expect(await isWide(page)).toBe(false);
				}
				expect(await button(page, path).isVisible()).toBe(true);
			});
		}
	});
}

/** Tab until the link has focus. */
async function tabTo(page: Page, href: string): Promise<void> {
	const isThere = () =>
		page.evaluate((end) => document.activeElement?.getAttribute('href')?.endsWith(end), href);
	for (let presses = 0; presses < 60 && !(await isThere()); presses++)
		await page.keyboard.press('Tab');
	expect(await isThere()).toBe(true);
	await expect.poll(() => isInView(page)).toBe(true);
}

describe('by keyboard only', () => {
	const searched: [query: string, locale: string, id: string, end: string][] = [
		['glemt kode', 'da', 'account/password/reset-password', '/dk/glemt-adgangskode'],
		['får inget mejl', 'sv', 'account/password/no-reset-mail', '/se/glomt-losenord'],
		['logge inn', 'nb', 'account/log-in', '/no/logg-inn'],
	];
	for (const [query, locale, id, end] of searched) {
		test(`“${query}”, ${locale}`, async ({ open }) => {
			const page = await open(`/${locale}/`);
			await searchIn(page, query);
			await page.keyboard.press('ArrowDown');
			const first = await answers(page).first().getAttribute('href');
			expect(first?.startsWith(editionUrl(id, locale))).toBe(true);
			await page.keyboard.press('Enter');
			await page.waitForURL(`**${editionUrl(id, locale)}**`);
			await tabTo(page, end);
		});
	}

	test('who cannot log in answers what is on the screen, nb', async ({ open }) => {
		const page = await open(editionUrl('account/cannot-log-in', 'nb'));
		const { t } = createTranslator('nb');
		await tabTo(page, '#koden-på-sms');
		await page.keyboard.press('Enter');
		await page.waitForFunction(() => document.activeElement?.id === 'koden-på-sms');
		await tabTo(page, '#vent-på-koden');
		await page.keyboard.press('Enter');
		await page.waitForFunction(() => document.activeElement?.id === 'vent-på-koden');
		const back = page.getByRole('button', { name: t('guide.back') });
		await back.focus();
		await page.keyboard.press('Enter');
		await page.waitForFunction(() => document.activeElement?.id === 'koden-på-sms');
	});
});
