import { expect, test } from 'vitest';
import { formsOf } from '../../../../src/search/client/planner/lookup.ts';
import { isForm, stemLikeness } from '../../../../src/search/language/stem.ts';
import { lexiconOf, swedish } from './site.ts';

const lexicon = await lexiconOf(swedish);
const forms = (typed: string): string[] =>
	formsOf(lexicon, lexicon.keyOf(typed)).map(({ entry }) => entry.word);

test.each([
	['fakturorna', ['fakturor', 'faktura']],
	['lösenorden', ['lösenord']],
	['uppdateringar', ['uppdatering', 'uppdaterades']],
	['byter', ['byt', 'byta']],
	['filen', ['fil']],
	['filerna', ['fil']],
])('“%s” is a form of %j', (typed, words) => {
	expect(forms(typed)).toEqual(words);
});

test.each(['kontakt', 'betongen', 'film', 'batist', '4g', '5'])(
	'“%s” only begins like a word of the site',
	(typed) => {
		expect(forms(typed)).toEqual([]);
	},
);

test('an ending of a short word is none of chance', () => {
	expect(stemLikeness('tid', 'tiden')).toBe(0.75);
	expect(stemLikeness('tid', 'tidning')).toBe(0);
	expect(stemLikeness('tid', 'tidig')).toBeLessThan(0.75);
});

test.each([
	['faktura', 'fakturor', true],
	['slorede', 'sloret', true],
	['losenord', 'losenorm', false],
	['konto', 'kontakt', false],
])('“%s” is what “%s” is a form of: %s', (word, other, isOne) => {
	expect(isForm(word, other)).toBe(isOne);
});

test('what is left of a word must be short enough to be an ending', () => {
	expect(stemLikeness('lösenord', 'lösenordsbyte')).toBe(0.6153846153846154);
	expect(stemLikeness('konto', 'kontobehörighet')).toBe(0);
});
