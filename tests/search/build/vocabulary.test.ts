import { expect, test } from 'vitest';
import type { IndexedPage } from '../../../src/search/build/indexed-pages.ts';
import { countWords, vocabularyOf } from '../../../src/search/build/vocabulary.ts';
import { pageWith as page } from './page-with.ts';

/** Words with the number of articles that have each; key words in capitals. */
function counted(pages: IndexedPage[], terms: string[] = []): string[] {
	return Array.from(
		countWords(pages, terms).values(),
		({ word, articles, isKey }) => `${isKey ? word.toUpperCase() : word} ${articles}`,
	).sort();
}

test('words keep their spelling, and count once an article', () => {
	const pages = [page({ text: 'Ändra, ändra! Andra.' }), page({ text: 'ändra' })];
	expect(counted(pages)).toEqual(['andra 1', 'ändra 2']);
});

test('what stands in a title, a heading, the keywords or the category is a key word everywhere', () => {
	const pages = [
		page({
			text: 'konto login hjälp ord',
			title: 'Konto',
			headings: ['Hjälp'],
			keywords: 'sign in',
		}),
		page({ text: 'hjälp konto', category: 'Betalning' }),
	];
	expect(counted(pages)).toEqual([
		'BETALNING 1',
		'HJÄLP 2',
		'IN 1',
		'KONTO 2',
		'SIGN 1',
		'login 1',
		'ord 1',
	]);
});

test('a term is a key word where a page has it, and no word at all where none has', () => {
	expect(counted([page({ text: 'din faktura' })], ['Faktura', 'Räkning'])).toEqual([
		'FAKTURA 1',
		'din 1',
	]);
});

test('a word with a hyphen can be found whole and in parts', () => {
	expect(counted([page({ text: 'E-post' })])).toEqual(['e 1', 'epost 1', 'post 1']);
});

test('an endless word is left out', () => {
	expect(counted([page({ text: `a ${'b'.repeat(41)}` })])).toEqual(['a 1']);
});

test('the vocabulary holds key words, and others from a number of articles on', () => {
	const late = 'Om detta '.repeat(30);
	const words = countWords([
		page({ text: `${late} ett två`, title: 'tre' }),
		page({ text: `${late} två` }),
	]);
	const least = (articles: number) =>
		vocabularyOf(words, articles).map(({ word, isKey }) => (isKey ? word.toUpperCase() : word));
	expect(least(2)).toEqual(expect.arrayContaining(['TRE', 'två']));
	expect(least(2)).not.toContain('ett');
	expect(least(3)).not.toContain('två');
	expect(least(1)).toContain('ett');
});

test('a word of first sentences is worth more than others of as few articles', () => {
	const words = countWords([page({ text: `Fläkten låter. ${'Mer text. '.repeat(20)} Slut.` })]);
	const kept = vocabularyOf(words, 4).map(({ word }) => word);
	expect(kept).toContain('fläkten');
	expect(kept).not.toContain('slut');
});
