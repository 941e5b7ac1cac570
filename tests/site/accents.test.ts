import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { paletteCss } from '../../src/styles/palette.ts';
import { templates } from '../helpers/built-site.ts';
import { desktop, test } from './browse.ts';
import { axeFindings, withAxe } from './searching.ts';

/** Accents that a company may have, and that no page could use as they are. */
const accents = {
	yellow: '#ffe600',
	'nearly white': '#fafafa',
	'nearly black': '#0a0a0a',
	'a middle grey': '#808080',
	red: '#ff0000',
};

/** Give the page the colours that `theme.accent` would give it. */
function useAccent(page: Page, accent: string): Promise<void> {
	return page.evaluate((css) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		document.adoptedStyleSheets = [sheet];
	}, paletteCss(accent));
}

for (const [name, accent] of Object.entries(accents)) {
	test(`an accent of ${name} leaves every page readable, light and dark`, async ({ open }) => {
		const page = await withAxe(await open('/404.html', desktop));
		const { home, category, article, search } = templates('sv');
		for (const path of [home, category, article, `${search}?q=faktura`]) {
			await page.goto(path);
			if (path.startsWith(search)) await page.locator('[data-state=found]').waitFor();
			await useAccent(page, accent);
			expect(await axeFindings(page, 'html'), path).toEqual([]);
		}
	});
}
