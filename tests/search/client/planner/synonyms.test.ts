import { expect, test } from 'vitest';
import { synonymsOf } from '../../../../src/search/client/planner/meanings.ts';
import { createSynonyms } from '../../../../src/search/client/planner/synonyms.ts';
import { lexiconOf, swedish } from './site.ts';

const lexicon = await lexiconOf(swedish);
const meant = (typed: string): string[] =>
	synonymsOf(lexicon, typed, lexicon.byWord.has(typed)).map(({ query }) => query);

test.each([
	['passord', ['lösenord']],
	['adgangskoden', ['lösenord']],
	['slett', ['ta bort']],
	['lösenord', []],
	['adgang', []],
])('“%s” stands for %j', (typed, words) => {
	expect(meant(typed)).toEqual(words);
});

test('a form of a word that the site has brings that word too', async () => {
	const site = await lexiconOf({ words: 'växla ändra', synonyms: [['', 'växla|ändra']] });
	expect(synonymsOf(site, 'växlan', false).map(({ query }) => query)).toEqual(['växla', 'ändra']);
});

test('what is typed with its marks is not what is like it without', async () => {
	const site = await lexiconOf({
		words: 'högläsning öppna',
		synonyms: [
			['läsa upp', 'högläsning'],
			['låsa upp', 'öppna'],
		],
	});
	expect(site.synonyms.bySpelling.get('läsa upp')).toEqual(['högläsning']);
	expect(site.synonyms.targets.get('lasa upp')).toEqual(['högläsning', 'öppna']);
});

test('a word that the site spells so is not what is like it without marks', async () => {
	const site = await lexiconOf({
		words: 'spara blockera',
		synonyms: [['spär', 'blockera']],
	});
	expect(synonymsOf(site, 'spara', true)).toEqual([]);
	expect(synonymsOf(site, 'spar', false).map(({ query }) => query)).toEqual(['blockera']);
});

test('a neighbour’s spelling of what is typed is understood', async () => {
	const site = await lexiconOf({ words: 'epost', synonyms: [['meddelelse', 'epost']] });
	expect(synonymsOf(site, 'meddelelsen', false)).toHaveLength(1);
	expect(synonymsOf(site, 'medelelser', false)).toHaveLength(1);
	expect(synonymsOf(site, 'medelelser', true)).toEqual([]);
});

test('words of a row stand for each other', async () => {
	const site = await lexiconOf({ words: 'trådlös wifi', synonyms: [['', 'trådlös|wifi']] });
	expect(synonymsOf(site, 'wifi', true)).toEqual([
		{ query: 'trådlös', kind: 'synonym', weight: 0.6 },
	]);
});

test('of a word’s forms one is enough, and the word the site uses most comes first', async () => {
	const site = await lexiconOf({
		words: 'byt byta ändra*',
		synonyms: [['skifte', 'byt|byta|ändra']],
	});
	expect(synonymsOf(site, 'skifte', false).map(({ query }) => query)).toEqual(['ändra', 'byt']);
});

test('of two key words the one that the build has first stays first, however few titles have it', async () => {
	const site = await lexiconOf({
		words: 'kod*',
		titles: [['Glömt lösenordet? Byt lösenord', '/sv/konto/', 'Konto']],
		synonyms: [['passord', 'lösenord|kod']],
	});
	expect(synonymsOf(site, 'passord', false).map(({ query }) => query)).toEqual(['lösenord', 'kod']);
});

test('a phrase is known by its spelling without marks, and how long the longest is', () => {
	const { targets, longest } = createSynonyms(
		[['log på nu', 'logga in']],
		(word) => word.replace('å', 'a'),
		() => '',
	);
	expect(targets.get('log pa nu')).toEqual(['logga in']);
	expect(longest).toBe(3);
});
