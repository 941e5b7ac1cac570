import { describe, expect, test } from 'vitest';
import {
	alternativesOf,
	type WordContext,
} from '../../../../src/search/client/planner/alternatives.ts';
import { lexiconOf, swedish } from './site.ts';

const lexicon = await lexiconOf(swedish);
const whole: WordContext = { isLast: false, mayGuess: true };

function found(typed: string, circumstances: Partial<WordContext> = {}): string[] {
	return alternativesOf(lexicon, typed, { ...whole, ...circumstances })
		.sort((a, b) => b.weight - a.weight)
		.map(({ kind, query }) => `${kind} ${query}`);
}

describe('a word of the site', () => {
	test.each([
		['konto', 'exact konto'],
		['4g', 'exact 4g'],
		['losenord', 'fold lösenord'],
		['loesenord', 'fold lösenord'],
	])('“%s” is searched for as “%s” and nothing is guessed', (typed, alternative) => {
		expect(found(typed)).toEqual([alternative]);
	});
});

describe('an ordinary word of the language', () => {
	test('is no other one with a letter wrong, nor one with other marks', async () => {
		const words = { lang: 'da', words: 'andre* skab*' };
		const known = await lexiconOf({ ...words, ordinary: 'ændre skat' });
		const none = await lexiconOf(words);
		for (const typed of ['ændre', 'skat']) {
			expect(alternativesOf(known, typed, whole)).toEqual([]);
			expect(alternativesOf(none, typed, whole)).not.toEqual([]);
		}
	});
});

describe('a word that the site does not have', () => {
	test.each([
		['passord', 'synonym lösenord'],
		['lösenrod', 'typo lösenord'],
		['driftstid', 'tail batteridriftstid'],
		['fakturorna', 'form fakturor'],
		['skärmarna', 'form skärm'],
		['lösenorden', 'form lösenord'],
	])('“%s” is searched for first as “%s”', (typed, first) => {
		expect(found(typed)[0]).toBe(first);
	});

	test('that is a form of one brings the compounds that begin with that', async () => {
		const site = await lexiconOf({ words: 'kolumninställningar*' });
		const [first] = alternativesOf(site, 'kolumnerna', whole);
		expect(first).toMatchObject({ query: 'kolumninställningar', kind: 'form' });
	});

	test('of which one part is typed for a word of it brings that word', () => {
		expect(found('passordskrav')).toEqual(['part lösenord']);
		expect(found('adgangskodekrav')).toEqual(['part lösenord']);
	});

	test('that is not written to its end yet is the beginning of others', () => {
		expect(found('fak', { isLast: true })).toEqual(['prefix faktura', 'prefix fakturor']);
		expect(found('fak')).not.toContain('prefix faktura');
	});

	test('whose marks are typed is the beginning of words that have them, if there are such', async () => {
		const site = await lexiconOf({ words: 'koppla* kö* köstorlek* lösenord*' });
		const begun = (typed: string) =>
			alternativesOf(site, typed, { ...whole, isLast: true }).map(({ query }) => query);
		expect(begun('kös')).toEqual(['köstorlek']);
		expect(begun('løs')).toEqual(['lösenord']);
	});

	test('is no typo where its neighbours explain it', () => {
		expect(found('lösenrod', { mayGuess: false })).not.toContain('typo lösenord');
	});

	test.each(['', 'x', 'qwertyuiop', '🙂', '12345', 'سلام'])('“%s” is nothing', (typed) => {
		expect(found(typed)).toEqual([]);
	});
});
