import { expect, test } from 'vitest';
import { nearestTitles } from '../../../src/search/client/nearest-titles.ts';
import { namesOf, titles } from './titles.ts';

const nearest = (query: string, limit = 3): string[] =>
	namesOf(nearestTitles(titles, query, limit));

test('a misspelt word finds the titles that have the right one', () => {
	expect(nearest('lösenrod')).toEqual(['Byta lösenord', 'Glömt lösenordet? Välj ett nytt']);
	expect(nearest('fakutra')).toEqual(['Betala en faktura']);
});

test('a compound finds the titles that have a part of it', () => {
	expect(nearest('lösenordsbyte')).toContain('Byta lösenord');
	expect(nearest('fakturabetalning')).toEqual(['Betala en faktura']);
});

test('more words in common are nearer', () => {
	expect(nearest('betla fakturan')[0]).toBe('Betala en faktura');
	expect(nearest('glömt lösenrod')[0]).toBe('Glömt lösenordet? Välj ett nytt');
});

test('there are never more than asked for', () => {
	expect(nearest('lösenrod', 1)).toEqual(['Byta lösenord']);
});

test.each(['', '???', 'xyzzy', '1234567', 'x'.repeat(500)])('nothing is near to "%s"', (query) => {
	expect(nearest(query)).toEqual([]);
});
