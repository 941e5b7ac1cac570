import { expect, test } from 'vitest';
import type { Engine } from '../../../src/search/client/engine.ts';
import { remembering } from '../../../src/search/client/remembering.ts';

function counted(hits: number): { engine: Engine; asked: string[] } {
	const asked: string[] = [];
	const load = () => Promise.reject(new Error('not needed'));
	return {
		asked,
		engine: {
			search: (query) => {
				asked.push(query);
				return Promise.resolve(
					Array.from({ length: hits }, (_, at) => ({ id: `${query}${at}`, score: 1, load })),
				);
			},
		},
	};
}

test('a query that was asked is not asked again', async () => {
	const { engine, asked } = counted(2);
	const { search } = remembering(engine);
	expect(await search('konto')).toBe(await search('konto'));
	expect(asked).toEqual(['konto']);
});

test('where too many answers are kept, those of the query that was asked longest ago go', async () => {
	const { engine, asked } = counted(2);
	const { search } = remembering(engine, 4);
	for (const query of ['a', 'b', 'a', 'c', 'a', 'b']) await search(query);
	expect(asked).toEqual(['a', 'b', 'c', 'b']);
});

test('a query that failed is asked again', async () => {
	let asked = 0;
	const { search } = remembering({
		search: () => (++asked === 1 ? Promise.reject(new Error('Offline')) : Promise.resolve([])),
	});
	await expect(search('konto')).rejects.toThrow('Offline');
	expect(await search('konto')).toEqual([]);
});
