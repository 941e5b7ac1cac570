import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { isReservedId } from '../../src/model/free-id.ts';
import { workshop } from '../helpers/build.ts';
import { builtAndServed } from '../helpers/built-and-served.ts';

/** Steps, HTML, own ids and code, as a browser shows them. */

const pages = [
	'/sv/text/steps/',
	'/sv/text/html/',
	'/sv/text/code/',
	'/ar/text/خطوات/',
	'/ar/text/html/',
];

const { dist, open: openAt } = builtAndServed(() => workshop('tests/fixtures/written'));

function open(path: string, width = 360): Promise<Page> {
	return openAt(path, { viewport: { width, height: 800 } });
}

/** What stands before each item of a list, as a screen reader is told it. */
async function numbers(page: Page, list: string): Promise<string[]> {
	return page.locator(list).evaluate((element) =>
		Array.from(element.children, (item) => {
			const { content } = getComputedStyle(item, '::before');
			return content.replace('attr(data-number)', JSON.stringify(item.getAttribute('data-number')));
		}),
	);
}

describe('ids', () => {
	test.each(pages)('%s has each once, and every link to one leads to it', async (path) => {
		const page = await open(path);
		const { twice, lost } = await page.evaluate(() => {
			const ids = Array.from(document.querySelectorAll('[id]'), ({ id }) => id);
			const links = document.querySelectorAll('a[href^="#"]:not([href="#top"])');
			const named = Array.from(links, (link) =>
				decodeURIComponent(link.getAttribute('href')?.slice(1).split(':~:')[0] ?? ''),
			);
			return {
				twice: ids.filter((id, index) => ids.indexOf(id) !== index),
				lost: named.filter(
					(id) => !document.getElementById(id) && !document.getElementsByName(id).length,
				),
			};
		});
		expect({ twice, lost }).toEqual({ twice: [], lost: [] });
	});

	test('those of the page itself are all known, so that no heading is called the same', async () => {
		for (const path of ['/sv/text/steps/', '/sv/', '/sv/text/', '/sv/search/']) {
			const page = await open(path);
			const ids = await page.evaluate(() =>
				Array.from(document.querySelectorAll('[id]'))
					.filter((element) => !element.closest('.prose') && !element.closest('svg'))
					.map(({ id }) => id),
			);
			expect(ids.filter((id) => !isReservedId(id) && !id.startsWith('category-'))).toEqual([]);
		}
	});

	test('own ids are in the contents, and hold in links from another language’s pages', async () => {
		const html = await readFile(join(dist(), 'sv/text/code/index.html'), 'utf8');
		expect(html).toMatch(/<h2 id="total">Summan är 30 kronor<\/h2>/);
		expect(html).toMatch(/<h3 id="in-box">I en ruta<\/h3>/);
		expect(html).not.toMatch(/\{#|\[\^|\.mdx/);
		expect(html).toMatch(
			/Läs <a href="\/sv\/text\/steps\/#broken-list"[^>]*>om steg<\/a>\s+för 2 priser/,
		);
		const arabic = await readFile(join(dist(), 'ar/text/html/index.html'), 'utf8');
		expect(arabic).toMatch(/href="\/ar\/text\/[^"]+\/#broken-list"/);
		const page = await open('/sv/text/html/', 1280);
		expect(await page.locator('nav:has(#toc) a, .toc a').allInnerTexts()).toEqual([
			'En rubrik i HTML',
			'Rubrik med id',
			'En tabell',
		]);
	});
});

describe('steps', () => {
	test('a browser counts what was written; what it does not count is said', async () => {
		const page = await open('/sv/text/steps/');
		expect(await numbers(page, '.prose > ol[reversed]')).toEqual(['"3"', '"2"', '"1"']);
		const session = await page.context().newCDPSession(page);
		const { nodes } = await session.send('Accessibility.getFullAXTree');
		const said = nodes
			.filter(({ role }) => role?.value === 'StaticText')
			.map(({ name }) => String(name?.value));
		const before = (words: string): string | undefined => said[said.indexOf(words) - 1];
		expect(before('Det tredje steget.')).toBe('3');
		expect(before('Det fjärde steget:')).toBe('4');
		expect(before('en del av det')).toBe('a');
		expect(before('Tusen.')).toBe('1000');
		expect(before('C som i Cesar')).toBe('C');
	});

	test('a number of four digits does not cover the words beside it', async () => {
		const page = await open('/sv/text/steps/');
		const item = page.locator('li', { hasText: 'Tusen.' });
		const room = await item.evaluate(
			(li) =>
				Number.parseFloat(getComputedStyle(li).paddingInlineStart) -
				Number.parseFloat(getComputedStyle(li, '::before').inlineSize),
		);
		expect(room).toBeGreaterThan(8);
	});

	test('footnotes are no steps', async () => {
		const page = await open('/sv/text/steps/');
		const list = page.locator('.footnotes ol').first();
		expect(await list.getAttribute('role')).toBeNull();
		expect(await list.evaluate((ol) => getComputedStyle(ol).listStyleType)).toBe('decimal');
	});
});

describe('HTML', () => {
	test.each(pages)('%s never scrolls sideways on a phone', async (path) => {
		const page = await open(path);
		const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(over).toBeLessThanOrEqual(0);
	});

	test('a wide table scrolls in its box', async () => {
		const page = await open('/sv/text/html/');
		const box = page.locator('.prose .table');
		expect(await box.evaluate((each) => each.scrollWidth > each.clientWidth)).toBe(true);
	});

	test('paragraphs in a box stand apart, and a fold opens', async () => {
		const page = await open('/sv/text/html/');
		const [first, second] = await page.locator('.prose > div:not(.table) > p').all();
		const a = await first?.boundingBox();
		const b = await second?.boundingBox();
		expect((b?.y ?? 0) - (a?.y ?? 0) - (a?.height ?? 0)).toBeGreaterThan(8);
		const summary = page.locator('.prose summary', { hasText: 'Mer om detta' });
		expect(await summary.evaluate((each) => getComputedStyle(each).listStyleType)).toBe(
			'disclosure-closed',
		);
		await summary.click();
		expect(await summary.evaluate((each) => getComputedStyle(each).listStyleType)).toBe(
			'disclosure-open',
		);
		expect(await page.getByText('Det som var dolt').isVisible()).toBe(true);
	});

	test('a task has a box and no bullet', async () => {
		const page = await open('/sv/text/html/');
		const bullets = await page
			.locator('.prose ul > li')
			.evaluateAll((items) => items.map((item) => getComputedStyle(item).listStyleType));
		expect(new Set(bullets)).toEqual(new Set(['none']));
		expect(bullets).toHaveLength(4);
	});
});
