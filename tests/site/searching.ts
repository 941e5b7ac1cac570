import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { createTranslator } from '../../src/i18n/translator.ts';
import { editionUrl } from '../helpers/built-site.ts';

/** What a reader who searches does, and sees. */

/** An article that is about something else than what is searched for. */
export const article = editionUrl('billing/invoices', 'sv');
export const { t } = createTranslator('sv');
/** A letter that no article of the demo has: nothing begins with it. */
export const noHits = 'ŋŋŋ';

export const dialogOf = (page: Page) => page.locator('dialog[open]');
export const fieldOf = (page: Page) => dialogOf(page).locator('[name=q]');
/** Links of the answers, best first. */
export const answers = (page: Page) => page.locator('[data-part=list] > li > a');
/** What the live region says. */
export const status = (page: Page) => page.locator('[data-part=status]').innerText();
export const focused = (page: Page) =>
	page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120));

export async function settled(page: Page): Promise<void> {
	await page.locator('[data-part=results][aria-busy=false]').waitFor();
}

/** Open the dialog and wait for the answers to a query: written at once, so not those to its beginning. */
export async function searchIn(page: Page, query: string): Promise<void> {
	await page.keyboard.press('/');
	const answered = nextAnswers(page);
	await page.keyboard.insertText(query);
	await answered;
	await settled(page);
}

/** Until answers have come that were not there yet. */
function nextAnswers(page: Page): Promise<void> {
	return page.locator('dialog[open] [data-part=results]').evaluate(
		(results) =>
			new Promise<void>((resolve) => {
				new MutationObserver((changes) => {
					if (changes.some(({ oldValue }) => oldValue === 'true')) resolve();
				}).observe(results, { attributeFilter: ['aria-busy'], attributeOldValue: true });
			}),
	);
}

/** What axe finds in a part of the page, in light and in dark; one line an element. */
export async function axeFindings(page: Page, part: string): Promise<string[]> {
	const found: string[] = [];
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		const violations = await page.evaluate(async (selector) => {
			// `withAxe` put it there.
			const { axe: engine } = globalThis as unknown as { axe: typeof axe };
			return (await engine.run(selector)).violations;
		}, part);
		for (const { id, nodes } of violations) {
			found.push(...nodes.map(({ target }) => `${colorScheme}: ${id} at ${target.join(' ')}`));
		}
	}
	return found;
}

/** Put axe into every page that is opened from now on. */
export async function withAxe(page: Page): Promise<Page> {
	await page.addInitScript({ path: 'node_modules/axe-core/axe.min.js' });
	return page;
}
