import { expect, test } from 'vitest';
import { usableSynonyms, type SynonymSources } from '../../../src/search/build/synonyms.ts';
import { packFor } from '../../../src/search/build/packs.ts';
import type { TermWord } from '../../../src/schema/terms.ts';

import { conceptsOf } from './concept.ts';
import { pageWith } from './page-with.ts';

function term(word: string, synonyms: string[] = [], avoid: string[] = []): TermWord {
	return { word, synonyms, avoid };
}

/** Rows of a Swedish site whose articles have these words. */
function rows(words: string, sources: Partial<SynonymSources>) {
	const counted = words.split(' ').map((word) => ({ word, articles: 2, isKey: false, leads: 0 }));
	return usableSynonyms({
		locale: 'sv',
		terms: {},
		concepts: [],
		pack: { ...packFor('sv'), columns: ['sv', 'da', 'en'] },
		pages: [pageWith({ text: words })],
		others: new Map(),
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
	const concepts = conceptsOf({
		sv: 'faktura, räkning',
		da: 'opkrævning',
		en: 'invoice, bill',
		fi: 'lasku',
	});
	expect(rows('räkning', { concepts })).toEqual([['bill|faktura|invoice|opkrævning', 'räkning']]);
	expect(rows('räkning faktura', { concepts })).toEqual([
		['bill|invoice|opkrævning', 'faktura|räkning'],
	]);
});

test('words of one meaning that the site has stand for each other, with nothing else typed', () => {
	expect(rows('app program', { concepts: conceptsOf({ sv: 'app, program', en: 'app' }) })).toEqual([
		['', 'app|program'],
	]);
});

test('a foreign word that the site uses means there what the site means by it', () => {
	const concepts = conceptsOf({ sv: 'räkning', da: 'opkrævning', en: 'bill' });
	expect(rows('räkning bill', { concepts })).toEqual([['opkrævning', 'räkning']]);
});

test('where the site has only other forms of a word, the commonest of them is searched for', () => {
	const concepts = conceptsOf({ sv: 'skrivbord', en: 'desktop' });
	expect(rows('skrivbordet skrivbordsunderlägg', { concepts })).toEqual([
		['desktop', 'skrivbordet'],
	]);
	// Too short to be told from other words.
	expect(rows('korta', { concepts: conceptsOf({ sv: 'kor', en: 'cows' }) })).toEqual([]);
});

test('a phrase is searched for where a page says it', () => {
	const concepts = conceptsOf({ sv: 'logga in', da: 'gå ind' });
	expect(rows('logga in', { concepts })).toEqual([['gå ind', 'logga in']]);
	expect(rows('logga', { concepts })).toEqual([]);
	const apart = [pageWith({ text: `Logga. ${'Mer. '.repeat(40)} In.` })];
	expect(rows('logga in', { concepts, pages: apart })).toEqual([]);
});

test('English is typed elsewhere a word or two at a time', () => {
	const concepts = conceptsOf({ sv: 'inloggning', en: 'sign in, login, log in to account' });
	expect(rows('inloggning', { concepts })).toEqual([['login|sign in', 'inloggning']]);
});

test('what a neighbour spells otherwise takes no bytes, unless the site has another word like it', () => {
	const concepts = conceptsOf({ sv: 'nätverk', da: 'netværk', en: 'net' });
	expect(rows('nätverk', { concepts })).toEqual([['net', 'nätverk']]);
	expect(rows('nätverk nettverket', { concepts })).toEqual([['net|netværk', 'nätverk']]);
});

test('what readers type who mean it is searched for only as the word itself', () => {
	const concepts = conceptsOf({ sv: 'ljusstyrka; mörk skärm', da: 'lysstyrke; for mørk' });
	expect(rows('ljusstyrka', { concepts })).toEqual([['mörk skärm', 'ljusstyrka']]);
	expect(rows('mörk skärm', { concepts })).toEqual([]);
});

test('a word that one article mentions in passing is led to only where there is no other', () => {
	const counted = (word: string, articles: number) => ({ word, articles, isKey: false, leads: 0 });
	const concepts = conceptsOf({ sv: 'bluff, nätfiske', en: 'phishing' });
	const words = new Map([['nätfiske', counted('nätfiske', 1)]]);
	expect(rows('', { concepts, words })).toEqual([['bluff|phishing', 'nätfiske']]);
	words.set('bluff', counted('bluff', 2));
	expect(rows('', { concepts, words })).toEqual([['nätfiske|phishing', 'bluff']]);
});

test('the word that most articles have comes first', () => {
	const counted = (word: string, articles: number) => ({ word, articles, isKey: false, leads: 0 });
	const words = new Map([
		['notis', counted('notis', 2)],
		['avisering', counted('avisering', 40)],
	]);
	const concepts = conceptsOf({ sv: 'notis, avisering', en: 'alert' });
	expect(rows('', { concepts, words })).toEqual([['alert', 'avisering|notis']]);
});

test('where pages are in another language, words of that are searched for too', () => {
	const concepts = conceptsOf({ sv: 'bakgrund', en: 'background, wallpaper' });
	const others = new Map([['en' as const, new Set(['background'])]]);
	expect(rows('bakgrund background', { concepts, others })).toEqual([
		['wallpaper', 'bakgrund|background'],
	]);
});

test('forms and misspellings of the word itself take no bytes', () => {
	const terms = {
		a: { sv: term('lösenord', ['losenord', 'lösenordet', 'lössenord', 'pinkod', '!']) },
	};
	expect(rows('lösenord', { terms })).toEqual([['pinkod', 'lösenord']]);
});

test('a language without a pack has the site’s own terms', () => {
	const terms = { a: { sv: term('faktura', ['räkning']) } };
	const concepts = conceptsOf({ sv: 'konto', en: 'account' });
	expect(rows('faktura konto', { terms, concepts, pack: packFor('ar') })).toEqual([
		['räkning', 'faktura'],
	]);
});
