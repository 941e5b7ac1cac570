import { expect, test } from 'vitest';
import { usableSynonyms, type SynonymSources } from '../../../src/search/build/synonyms.ts';
import type { TermWord } from '../../../src/schema/terms.ts';

function term(word: string, synonyms: string[] = [], avoid: string[] = []): TermWord {
	return { word, synonyms, avoid };
}

/** Rows of a Swedish site whose articles have these words. */
function rows(words: string, sources: Partial<SynonymSources>) {
	const counted = words.split(' ').map((word) => ({ word, articles: 1, isKey: false }));
	return usableSynonyms({
		locale: 'sv',
		terms: {},
		concepts: [],
		columns: ['sv', 'da', 'en'],
		words: new Map(counted.map((each) => [each.word, each])),
		...sources,
	});
}

test('synonyms and words to avoid lead to the term, and so do the terms of other locales', () => {
	const terms = {
		password: {
			sv: term('lösenord', ['lösen'], ['passord']),
			da: term('adgangskode', ['kodeord']),
		},
	};
	expect(rows('lösenord', { terms })).toEqual([['adgangskode|kodeord|passord', 'lösenord']]);
});

test('a term that no article has leads nowhere', () => {
	const terms = { password: { sv: term('lösenord', ['password']) }, b: { da: term('faktura') } };
	expect(rows('faktura', { terms })).toEqual([]);
});

test('a concept leads to those of its words that the site has', () => {
	const concepts = [{ sv: 'faktura, räkning', da: 'regning', en: 'invoice, bill', fi: 'lasku' }];
	expect(rows('räkning', { concepts })).toEqual([['bill|faktura|invoice|regning', 'räkning']]);
	expect(rows('räkning faktura', { concepts })).toEqual([
		['bill|invoice|regning', 'faktura|räkning'],
	]);
});

test('words of one meaning that the site has stand for each other, with nothing else typed', () => {
	expect(rows('app program', { concepts: [{ sv: 'app, program', en: 'app' }] })).toEqual([
		['', 'app|program'],
	]);
});

test('a foreign word that the site uses means there what the site means by it', () => {
	const concepts = [{ sv: 'räkning', da: 'regning', en: 'bill' }];
	expect(rows('räkning bill', { concepts })).toEqual([['regning', 'räkning']]);
});

test('where the site has only other forms of a word, the commonest of them is searched for', () => {
	const concepts = [{ sv: 'skrivbord', en: 'desktop' }];
	expect(rows('skrivbordet skrivbordsunderlägg', { concepts })).toEqual([
		['desktop', 'skrivbordet'],
	]);
	// Too short to be told from other words.
	expect(rows('korta', { concepts: [{ sv: 'kor', en: 'cows' }] })).toEqual([]);
});

test('a phrase is searched for where every word of it can be found', () => {
	const concepts = [{ sv: 'logga in', en: 'sign in' }];
	expect(rows('logga in', { concepts })).toEqual([['sign in', 'logga in']]);
	expect(rows('logga', { concepts })).toEqual([]);
});

test('forms and misspellings of the word itself take no bytes', () => {
	const terms = {
		a: { sv: term('lösenord', ['losenord', 'lösenordet', 'lössenord', 'pinkod', '!']) },
	};
	expect(rows('lösenord', { terms })).toEqual([['pinkod', 'lösenord']]);
});

test('a language without a pack has the site’s own terms', () => {
	const terms = { a: { sv: term('faktura', ['räkning']) } };
	const concepts = [{ sv: 'konto', en: 'account' }];
	expect(rows('faktura konto', { terms, concepts, columns: [] })).toEqual([['räkning', 'faktura']]);
});
