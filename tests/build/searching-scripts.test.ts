import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { close } from 'pagefind';
import { afterAll, describe, expect, test } from 'vitest';
import { planner, sourceOf, stock, type Asked } from '../../src/commands/search-eval/ask.ts';
import { fetchFromDisk } from '../../src/commands/search-eval/disk-fetch.ts';
import { articlesIn, scriptSite } from '../search/script-sites.ts';

afterAll(() => close());

/** Per cent of the queries whose article is the first. */
async function firstOf(lang: string, ask: Asked): Promise<{ first: number; misses: string[] }> {
	const asked = articlesIn(lang).filter(({ query }) => query !== '');
	const misses: string[] = [];
	for (const { query, title, path } of asked) {
		const [hit] = await ask(query);
		const result = await hit?.load();
		if (result?.href !== path) misses.push(`${query}: ${result?.title ?? 'nothing'}, not ${title}`);
	}
	return { first: 100 * (1 - misses.length / asked.length), misses };
}

/** Pagefind as a page has it: it takes the language of its text from the document. */
async function inPage<Value>(lang: string, run: () => Promise<Value>): Promise<Value> {
	const page = { querySelector: () => ({ getAttribute: () => lang }) };
	Object.assign(globalThis, { document: page, window: {} });
	try {
		return await run();
	} finally {
		Reflect.deleteProperty(globalThis, 'document');
		Reflect.deleteProperty(globalThis, 'window');
	}
}

describe.each(['zh', 'ja', 'ar', 'hi', 'ko', 'th', 'he', 'el', 'ru'])(
	'what readers type in %s',
	(lang) => {
		test('finds the right article first, and never less often than Pagefind alone', async () => {
			const dist = await scriptSite(lang);
			fetchFromDisk(dist);
			const own = await firstOf(lang, planner(sourceOf(dist, lang)));
			const alone = await inPage(lang, () => firstOf(lang, stock(sourceOf(dist, lang))));
			await rm(dirname(dist), { recursive: true });
			expect(own.first, own.misses.join('\n')).toBeGreaterThanOrEqual(80);
			expect(own.first, own.misses.join('\n')).toBeGreaterThanOrEqual(alone.first);
		});
	},
);
