import { describe, expect, test } from 'vitest';
import { assistOf, type Assist } from '../../../src/search/client/assist.ts';
import { createFind } from '../../../src/search/client/find.ts';
import { resultOf } from '../../../src/search/client/result.ts';
import { encodeIds } from '../../../src/search/page-ids.ts';
import type { TitleRow } from '../../../src/search/titles-file.ts';
import { assistFileOf } from './planner/site.ts';

const own: TitleRow[] = [
	['Logga in', '/sv/logga-in/', 'Konto'],
	['Byta lösenord', '/sv/byta/', 'Konto'],
];
const foreign: TitleRow = ['Log ind med MitID', '/sv/mitid/', 'Konto', 'da', 'ltr', 'på danska'];
const words = 'logga* byta* lösenord* konto';

/** As the engine names a page, and different for each of these. */
function idOf(href: string): string {
	return Buffer.from(href).toString('hex');
}

/** What the assist file says of a site with these titles. */
function assistWith(titles: TitleRow[], lang = 'sv'): Assist {
	const all = titles.map(([, href]) => idOf(href));
	const ids = encodeIds(all, all);
	const synonyms: [string, string][] = [['passord', 'lösenord']];
	return assistOf(assistFileOf({ lang, words, titles, ids, synonyms }));
}

/** A search whose engine has these pages, each with the words it is found by. */
function findIn(
	assist: () => Promise<Assist>,
	pages: Record<string, Record<string, number>>,
	lang = 'sv',
) {
	const asked: string[] = [];
	const find = createFind({
		lang,
		assist,
		engine: async () => ({
			search: async (query) => {
				asked.push(query);
				return Object.entries(pages[query] ?? {}).map(([href, score]) => ({
					id: `sv_${idOf(href)}`,
					score,
					load: async () => resultOf({ title: href, href, category: '' }),
				}));
			},
		}),
	});
	const addresses = async (query: string) => {
		const { hits } = await find(query);
		return (await Promise.all(hits.map((hit) => hit.load()))).map(({ href }) => href);
	};
	return { find, addresses, asked };
}

describe('answers', () => {
	test('have the article first whose title has the small words too, then those with a word of it', async () => {
		const titles: TitleRow[] = [
			['Betala fakturan', '/sv/betala/', ''],
			['Mejlet kommer inte', '/sv/mejl/', ''],
		];
		const { addresses } = findIn(async () => assistWith(titles), {
			mejlet: { '/sv/betala/': 9, '/sv/mejl/': 1 },
		});
		expect(await addresses('det kommer inte något mejl')).toEqual(['/sv/mejl/', '/sv/betala/']);
	});

	test('have an article whose keywords say it, though its text has none of the words', async () => {
		const file = assistFileOf({
			lang: 'sv',
			words: 'betala* fakturan*',
			titles: [['Betala fakturan', '/sv/betala/', '']],
			ids: encodeIds([idOf('/sv/betala/')], [idOf('/sv/betala/')]),
			keywords: ['kommer inte in'],
		});
		const { addresses } = findIn(async () => assistOf(file), {});
		expect(await addresses('kommer inte in alls')).toEqual(['/sv/betala/']);
	});

	test('are the engine’s, then matching titles in other languages', async () => {
		const site = async () => assistWith([...own, foreign]);
		const { addresses } = findIn(site, { logga: { '/a/': 1, '/sv/logga-in/': 2 } });
		expect(await addresses('log')).toEqual(['/sv/logga-in/', '/a/', '/sv/mitid/']);
	});

	test('of all words come before those of one', async () => {
		const { addresses, asked } = findIn(async () => assistWith(own), {
			byta: { '/a/': 9, '/sv/byta/': 5 },
			lösenord: { '/sv/byta/': 5 },
		});
		expect(await addresses('hur byter jag lösenord')).toEqual(['/sv/byta/', '/a/']);
		expect(asked).not.toContain('hur');
	});

	test('to a mistyped or a neighbour’s word say what was searched for', async () => {
		const { find } = findIn(async () => assistWith(own), { lösenord: { '/sv/byta/': 5 } });
		expect(await find('lösenrod')).toMatchObject({
			corrected: 'lösenord',
			hits: [{ id: `sv_${idOf('/sv/byta/')}` }],
		});
		expect(await find('passord')).toMatchObject({ corrected: 'lösenord' });
		expect(await find('lösenord')).not.toHaveProperty('corrected');
	});

	test('to a word that only the engine knows are not a guess’s', async () => {
		const { find, addresses } = findIn(async () => assistWith(own), {
			'"lösenorm"': { '/rare/': 1 },
			lösenord: { '/b/': 5 },
		});
		expect(await addresses('lösenorm')).toEqual(['/rare/']);
		expect(await find('lösenorm')).not.toHaveProperty('corrected');
	});

	test('to such a word are also those to its forms', async () => {
		const { addresses } = findIn(async () => assistWith(own), {
			'"kontona"': { '/rare/': 1 },
			konto: { '/b/': 1 },
		});
		expect(await addresses('kontona')).toEqual(['/rare/', '/b/']);
	});

	test('are none where no word is known, and no unknown word is asked for but exactly', async () => {
		const { addresses, asked } = findIn(async () => assistWith(own), { qwerty: { '/a/': 1 } });
		expect(await addresses('qwerty')).toEqual([]);
		expect(asked).toEqual(['"qwerty"']);
	});

	test('in quotes are for just that', async () => {
		const { addresses, asked } = findIn(async () => assistWith(own), {
			'"byta lösenord"': { '/b/': 1 },
		});
		expect(await addresses('”byta lösenord”')).toEqual(['/b/']);
		expect(asked).toEqual(['"byta lösenord"']);
	});

	test('in quotes have it in their title first', async () => {
		const { addresses } = findIn(async () => assistWith(own), {
			'"lösenord"': { '/a/': 9, '/sv/byta/': 1, '/b/': 5 },
		});
		expect(await addresses('"lösenord"')).toEqual(['/sv/byta/', '/a/', '/b/']);
	});
});

test('a locale without articles of its own has no engine to ask', async () => {
	const { addresses, asked } = findIn(async () => assistWith([foreign]), { mitid: { '/a/': 1 } });
	expect(await addresses('mitid')).toEqual(['/sv/mitid/']);
	expect(asked).toEqual([]);
});

test('without the assist file, any word that tells something is searched for', async () => {
	const offline = () => Promise.reject(new Error('offline'));
	const { addresses, asked } = findIn(offline, { byter: { '/a/': 1 }, lösenord: { '/b/': 2 } });
	expect(await addresses('hur byter jag lösenord')).toEqual(['/b/', '/a/']);
	expect(asked).toEqual(['byter', 'lösenord', 'byter lösenord']);
});

test('a language without spaces is left to the engine, titles with the same characters first', async () => {
	const titles: TitleRow[] = [
		['アカウントを作成する', '/1/', ''],
		['パスワードを変更する', '/2/', ''],
	];
	const site = async () => assistWith(titles, 'ja');
	const { addresses, asked } = findIn(site, { パスワード: { '/3/': 2, '/2/': 1 } }, 'ja');
	expect(await addresses('パスワード')).toEqual(['/2/', '/3/']);
	expect(await addresses('アカウント')).toEqual(['/1/']);
	expect(asked).toEqual(['パスワード', 'アカウント']);
});

test('the address of a large site’s title is fetched when it is shown', async () => {
	const parts: number[] = [];
	const [title, , ...rest] = foreign;
	const file = assistFileOf({
		words,
		titles: [
			['Eget', '', ''],
			[title, '', ...rest],
		],
	});
	const site = assistOf({ ...file, apart: 1 }, async (part) => {
		parts.push(part);
		return [[`/part-${part}/`, 'Konto']];
	});
	const { addresses } = findIn(async () => site, {});
	expect(await addresses('mitid')).toEqual(['/part-1/']);
	expect(parts).toEqual([1]);
});

test('an engine that cannot be loaded is not passed over in silence', async () => {
	const find = createFind({
		lang: 'sv',
		assist: async () => assistWith(own),
		engine: () => Promise.reject(new Error('no WebAssembly')),
	});
	await expect(find('logga')).rejects.toThrow('no WebAssembly');
});

test('a file of another version is no help', () => {
	const other = { ...assistFileOf({ words }), version: 1 };
	// A cast, because the type allows no other version; a browser may have kept one.
	expect(() => assistOf(other as unknown as Parameters<typeof assistOf>[0])).toThrow('Version 1');
});
