import { expect, test } from 'vitest';
import { rank } from '../../../../src/search/client/planner/rank.ts';
import type { Alternative } from '../../../../src/search/client/planner/types.ts';

const word = (...queries: [string, number][]) => ({
	typed: queries[0]?.[0] ?? '',
	isGuess: false,
	alternatives: queries.map(([query, weight]): Alternative => ({ query, kind: 'exact', weight })),
});
const answers = (all: Record<string, Record<string, number>>) =>
	new Map(
		Object.entries(all).map(([query, pages]) => [
			query,
			Object.entries(pages).map(([id, score]) => ({ id, score })),
		]),
	);
/** A page whose title says nothing of a query. */
const untitled = () => ({ score: 0, found: [] });
const ids = (ranked: { answer: { id: string } }[]) => ranked.map(({ answer }) => answer.id);

test('a page with all words comes before a page with more of one', () => {
	const found = rank(
		{ words: [word(['byta', 1]), word(['lösenord', 1])] },
		answers({ byta: { a: 5, b: 12 }, lösenord: { a: 5 } }),
		untitled,
	);
	expect(ids(found)).toEqual(['a', 'b']);
});

test('of a word’s alternatives the best counts, by its weight', () => {
	const found = rank(
		{ words: [word(['konto', 1], ['profil', 0.5])] },
		answers({ konto: { a: 36, c: 1 }, profil: { b: 100, c: 81 } }),
		untitled,
	);
	expect(ids(found)).toEqual(['a', 'b', 'c']);
	expect(found.map(({ score }) => score)).toEqual([6, 5, 4.5]);
});

test('a title that says it comes first', () => {
	const found = rank({ words: [word(['konto', 1])] }, answers({ konto: { a: 6, b: 5 } }), (id) =>
		id === 'b' ? { score: 1, found: [true] } : untitled(),
	);
	expect(ids(found)).toEqual(['b', 'a']);
});

test('a word that only the title says counts as found', () => {
	const found = rank(
		{ words: [word(['byta', 1]), word(['lösenord', 1])] },
		answers({ lösenord: { a: 4, b: 9 } }),
		(id) => ({ score: 0, found: [id === 'a', true] }),
	);
	expect(ids(found)).toEqual(['a', 'b']);
});

test('no words, or words without answers, give none', () => {
	expect(rank({ words: [] }, new Map(), untitled)).toEqual([]);
	expect(rank({ words: [word(['konto', 1])] }, new Map(), untitled)).toEqual([]);
});
