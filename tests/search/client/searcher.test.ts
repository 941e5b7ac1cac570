import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSearcher } from '../../../src/search/client/searcher.ts';
import { assistFileOf } from './planner/site.ts';

const places = {
	own: {
		lang: 'sv',
		bundle: 'nowhere:/sv/pagefind/',
		assist: 'https://help.example/a/assist.json',
	},
	fallbacks: [],
};
const wanted = { rows: 6, sections: 2 };
let isThere = true;

beforeEach(() => {
	const titles: [string, string, string][] = [
		['Byta lösenord', '/sv/byta/', 'Konto'],
		['Logga in', '/sv/logga-in/', 'Konto'],
	];
	const file = assistFileOf({ words: 'byta* lösenord*', titles });
	vi.stubGlobal('fetch', async (address: string) => {
		if (!isThere) return new Response('', { status: 503 });
		return Response.json(address.endsWith('/assist.json') ? 'assist.1.json' : file);
	});
});
afterEach(() => {
	vi.unstubAllGlobals();
	isThere = true;
});

test('titles are there without the engine', async () => {
	const found = await createSearcher(places).titles('byt', 6);
	expect(found.map(({ title }) => title)).toEqual(['Byta lösenord']);
});

test('an engine that cannot be loaded is told when something is searched for, and not before', async () => {
	const searcher = createSearcher(places);
	await expect(searcher.warmUp()).resolves.toBeUndefined();
	await expect(searcher.find('lösenord', wanted)).rejects.toThrow();
	expect(await searcher.more(0, wanted)).toEqual([]);
});

test('titles that cannot be loaded are none, until trying again', async () => {
	isThere = false;
	const searcher = createSearcher(places);
	expect(await searcher.titles('byt', 6)).toEqual([]);
	isThere = true;
	expect(await searcher.titles('byt', 6)).toEqual([]);
	await searcher.retry();
	expect(await searcher.titles('byt', 6)).toHaveLength(1);
});
