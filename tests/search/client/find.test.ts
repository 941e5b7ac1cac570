import { expect, test } from 'vitest';
import { createFind } from '../../../src/search/client/find.ts';
import { resultOf } from '../../../src/search/client/result.ts';
import type { Title } from '../../../src/search/titles-file.ts';

const own: Title = { title: 'Logga in', href: '/sv/logga-in/', category: 'Konto' };
const foreign: Title = {
	title: 'Log ind med MitID',
	href: '/sv/mitid/',
	category: 'Konto',
	other: { lang: 'da', badge: 'på danska' },
};

/** A search over these titles, whose engine answers with these addresses. */
function findIn(titles: () => Promise<Title[]>, answers: string[]) {
	const asked: string[] = [];
	const find = createFind({
		titles,
		engine: async () => ({
			search: async (query) => {
				asked.push(query);
				return answers.map((href) => ({
					load: async () => resultOf({ title: href, href, category: '' }),
				}));
			},
		}),
	});
	const addresses = async (query: string) => {
		const results = await Promise.all((await find(query)).map((hit) => hit.load()));
		return results.map(({ href }) => href);
	};
	return { addresses, asked };
}

test('the engine’s answers come first, in its order, then matching titles in other languages', async () => {
	const { addresses } = findIn(async () => [own, foreign], ['/b/', '/a/']);
	expect(await addresses('log')).toEqual(['/b/', '/a/', '/sv/mitid/']);
});

test('a title of the locale’s own is left to the engine', async () => {
	const { addresses } = findIn(async () => [own, foreign], []);
	expect(await addresses('logga')).toEqual([]);
});

test('a locale without articles of its own has no engine to ask', async () => {
	const { addresses, asked } = findIn(async () => [foreign], ['/a/']);
	expect(await addresses('mitid')).toEqual(['/sv/mitid/']);
	expect(asked).toEqual([]);
});

test('without titles the engine answers alone', async () => {
	const { addresses, asked } = findIn(() => Promise.reject(new Error('offline')), ['/a/']);
	expect(await addresses('logga in')).toEqual(['/a/']);
	expect(asked).toEqual(['logga in']);
});

test('an engine that cannot be loaded is not passed over in silence', async () => {
	const find = createFind({
		titles: async () => [own],
		engine: () => Promise.reject(new Error('no WebAssembly')),
	});
	await expect(find('logga')).rejects.toThrow('no WebAssembly');
});
