import { describe, expect, test } from 'vitest';
import {
	compoundsWith,
	joined,
	knownPart,
	splitCompound,
} from '../../../../src/search/client/planner/compound.ts';
import { lexiconOf, swedish } from './site.ts';

const lexicon = await lexiconOf(swedish);
const key = (word: string): string => lexicon.keyOf(word);

describe('a compound the site does not have', () => {
	test.each([
		['kontofaktura', ['konto', 'faktura']],
		['lösenordsuppdatering', ['losenord', 'uppdatering']],
		['filsökning', ['fil', 'sokning']],
		['loesenordsfaktura', ['losenord', 'faktura']],
	])('“%s” is made of %j', (typed, parts) => {
		expect(splitCompound(lexicon, key(typed))).toEqual(parts);
	});

	test.each(['xyzfaktura', 'kontoxyz', 'tvfaktura', 'konto', 'underkonto', ''])(
		'“%s” is not made of two of its words',
		(typed) => {
			expect(splitCompound(lexicon, key(typed))).toBeUndefined();
		},
	);

	test('is known by one part, where nobody knows the other', () => {
		expect(knownPart(lexicon, key('kundfaktura'))).toBe('faktura');
		expect(knownPart(lexicon, key('fakturaxyz'))).toBe('faktura');
		expect(knownPart(lexicon, key('qwertyuiop'))).toBeUndefined();
	});
});

test('a word finds the compounds that end in it, after another word', () => {
	const words = compoundsWith(lexicon, key('driftstid')).map(({ word }) => word);
	expect(words).toEqual(['batteridriftstid']);
	expect(compoundsWith(lexicon, key('konto')).map(({ word }) => word)).toEqual([]);
	expect(compoundsWith(lexicon, 'ord')).toEqual([]);
});

test('neighbours make a compound, with a letter between them or without', async () => {
	const together = (a: string, b: string): string[] =>
		joined(lexicon, key(a), key(b)).map(({ word }) => word);
	expect(together('skärm', 'bild')).toEqual(['skärmbild']);
	expect(together('säkerhet', 'kopia')).toEqual(['säkerhetskopia']);
	expect(together('skärm', 'bilden')).toEqual(['skärmbild']);
	expect(together('skärm', 'konto')).toEqual([]);
	expect(together('5', 'g')).toEqual([]);
});
