import { expect, test } from 'vitest';
import { matchTitles } from '../../../src/search/client/match-titles.ts';
import { namesOf, titles } from './titles.ts';

const found = (query: string): string[] => namesOf(matchTitles(titles, query));

test('the beginning of a word finds it', () => {
	expect(found('logg')).toEqual(['Logga in på Mina sidor']);
});

test('marks and capitals may be left out, or put in', () => {
	expect(found('LOSENORD')).toEqual(['Byta lösenord', 'Glömt lösenordet? Välj ett nytt']);
	expect(found('kóntö')).toEqual(['Skapa konto']);
});

test('every word must be found, in any order', () => {
	expect(found('sidor logga')).toEqual(['Logga in på Mina sidor']);
	expect(found('logga faktura')).toEqual([]);
});

test('a title that begins with the query comes before one that holds it', () => {
	expect(found('b')).toEqual(['Byta lösenord', 'Betala en faktura']);
	expect(found('kont')).toEqual(['Kontakta oss', 'Skapa konto']);
});

test('a title that says little else comes before a long one', () => {
	const own = ['Jag har glömt mitt lösenord', 'Byta lösenord', 'Välj lösenord'];
	const found = matchTitles(
		own.map((title) => ({ title, href: '/', category: '' })),
		'lösen',
	);
	expect(namesOf(found)).toEqual([own[1], own[2], own[0]]);
});

test.each(['', '   ', '?!', '<script>'])('"%s" finds nothing', (query) => {
	expect(found(query)).toEqual([]);
});
