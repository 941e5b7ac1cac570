import { describe, expect, test } from 'vitest';
import { knownPart, splitCompound } from '../../../../src/search/client/planner/split-compound.ts';
import { lexiconOf, swedish } from './site.ts';

const lexicon = await lexiconOf(swedish);
const key = (word: string): string => lexicon.keyOf(word);

describe('a compound the site does not have', () => {
	test.each([
		['kontofaktura', ['konto', 'faktura']],
		['lösenordsuppdatering', ['losenord', 'uppdatering']],
		['filsökning', ['fil', 'sokning']],
		['loesenordsfaktura', ['losenord', 'faktura']],
		['passordsfaktura', ['passord', 'faktura']],
		['passordetfatkura', ['passordet', 'fatkura']],
		['filtv', undefined],
		['kontofatkura', ['konto', 'fatkura']],
		['fakutrakonto', ['fakutra', 'konto']],
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
