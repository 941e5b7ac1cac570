import { expect, test } from 'vitest';
import { stopWords } from '../../../src/search/build/stop-words.ts';
import { conceptsOf } from './concept.ts';
import { packFor } from '../../../src/search/build/packs.ts';

const site = (...words: string[]) =>
	new Map(words.map((word) => [word, { word, articles: 1, isKey: true, leads: 0 }]));

test('a neighbour’s question words tell nothing either', () => {
	const stop = stopWords(packFor('sv'), site(), []).split(' ');
	expect(stop).toEqual(expect.arrayContaining(['hur', 'hvordan', 'jeg', 'how']));
	expect(new Set(stop).size).toBe(stop.length);
});

test('a neighbour’s word that the site has is one to search for', () => {
	expect(stopWords(packFor('sv'), site('hver'), []).split(' ')).not.toContain('hver');
	expect(stopWords(packFor('sv'), site('hur'), []).split(' ')).toContain('hur');
});

test('a language without a pack has none', () => {
	expect(stopWords(packFor('sw'), site(), [])).toBe('');
});

test('a neighbour’s word that means something in the site’s own language stays', () => {
	const concepts = conceptsOf({ sv: 'långsam; seg', nb: 'treg' });
	expect(stopWords(packFor('sv'), site(), []).split(' ')).toContain('seg');
	expect(stopWords(packFor('sv'), site(), concepts).split(' ')).not.toContain('seg');
});

test('a neighbour’s word that the site has only where it is not translated yet tells nothing', () => {
	const others = new Map([['en' as const, new Set(['the'])]]);
	expect(stopWords(packFor('da'), site('the'), [], others).split(' ')).toContain('the');
});
