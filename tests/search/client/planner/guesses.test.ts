import { expect, test } from 'vitest';
import { guessesOf } from '../../../../src/search/client/planner/guesses.ts';
import { lexiconOf } from './site.ts';

const lexicon = await lexiconOf({
	words: 'lösenord* antivirusprogram* partitioner* faktura',
	synonyms: [['adgangskode|kodeord', 'lösenord']],
});
const guesses = (typed: string): string[] =>
	guessesOf(lexicon, lexicon.keyOf(typed)).map(({ query }) => query);

test.each([
	['fakutra', ['faktura']],
	['lösenrod', ['lösenord']],
	['adgangkode', ['lösenord']],
	['kodeodr', ['lösenord']],
	['antivrus', ['antivirusprogram']],
	['partitoin', ['partitioner']],
	['xyzzyxyz', []],
	['part', []],
	['', []],
])('“%s” may be %j', (typed, words) => {
	expect(guesses(typed)).toEqual(words);
});

test('a guess is told from what is known, and less sure', () => {
	expect(guessesOf(lexicon, 'adgangkode')).toEqual([
		{ query: 'lösenord', kind: 'typo', weight: expect.closeTo(0.72) },
	]);
});
