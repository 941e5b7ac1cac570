import { expect, test } from 'vitest';
import { compoundsWith, joined } from '../../../../src/search/client/planner/compounds.ts';
import { lexiconOf, swedish } from './site.ts';

const lexicon = await lexiconOf(swedish);
const key = (word: string): string => lexicon.keyOf(word);

test('a word finds the compounds that end in it, after another word', () => {
	const words = compoundsWith(lexicon, key('driftstid')).map(({ word }) => word);
	expect(words).toEqual(['batteridriftstid']);
	const forms = compoundsWith(lexicon, key('driftstiden')).map(({ word }) => word);
	expect(forms).toEqual(['batteridriftstid']);
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
