import { expect, test } from 'vitest';
import { phrasesOn } from '../../../src/search/build/phrases.ts';
import { pageWith } from './page-with.ts';

const late = 'Mer text. '.repeat(30);
const pages = [
	pageWith({ title: 'Starta program automatiskt', text: 'Starta program automatiskt. Vid start.' }),
	pageWith({ title: 'Fönster', text: `Fönster. ${late} Placera dem sida-vid-sida med e-post.` }),
];
const asked = ['starta automatiskt', 'sida vid sida', 'placera fönster', 'dem sida', 'med epost'];
const says = phrasesOn(pages, asked);

test.each([
	['starta automatiskt', true],
	['sida vid sida', true],
	['med epost', true],
	['dem sida', true],
	['placera fönster', false],
	['dela skärm', false],
])('“%s” is said: %s', (phrase, isSaid) => {
	expect(says(phrase)).toBe(isSaid);
});

test('without pages nothing is said', () => {
	expect(phrasesOn([], ['logga in'])('logga in')).toBe(false);
});
