import { expect, test } from 'vitest';
import { isInFilter, wordFilter } from '../../../src/search/language/word-filter.ts';

const words = Array.from({ length: 3000 }, (_, number) => `ord${number * 7}`);

test('a filter knows all of its words, and hardly another', () => {
	const isIn = isInFilter(wordFilter(words));
	expect(words.every(isIn)).toBe(true);
	const others = Array.from({ length: 3000 }, (_, number) => `annat${number}`);
	expect(others.filter(isIn).length).toBeLessThan(40);
});

test('it takes ten bits a word', () => {
	expect(atob(wordFilter(words)).length).toBe((10 * words.length) / 8);
});

test('an empty one knows none', () => {
	expect(isInFilter(wordFilter([]))('ord')).toBe(false);
});
