import { expect, test } from 'vitest';
import { synonymsOf } from '../../../../src/search/client/planner/synonyms-of.ts';
import { createSynonyms } from '../../../../src/search/client/planner/synonyms.ts';
import { lexiconOf, swedish } from './site.ts';

const lexicon = await lexiconOf(swedish);
const meant = (typed: string): string[] =>
	synonymsOf(lexicon, lexicon.keyOf(typed), lexicon.byWord.has(typed)).map(({ query }) => query);

test.each([
	['passord', ['lösenord']],
	['adgangskoden', ['lösenord']],
	['slett', ['ta bort']],
	['lösenord', []],
	['adgang', []],
])('“%s” stands for %j', (typed, words) => {
	expect(meant(typed)).toEqual(words);
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

test('a phrase is known by its spelling without marks, and how long the longest is', () => {
	const { targets, longest } = createSynonyms([['log på nu', 'logga in']], (word) =>
		word.replace('å', 'a'),
	);
	expect(targets.get('log pa nu')).toEqual(['logga in']);
	expect(longest).toBe(3);
});
