import { expect, test } from 'vitest';
import { nearWords } from '../../../../src/search/client/planner/lookup.ts';
import { lexiconOf, swedish } from './site.ts';

const lexicon = await lexiconOf(swedish);
const near = (typed: string): string[] =>
	nearWords(lexicon, lexicon.keyOf(typed)).map(({ entry }) => entry.word);

test.each([
	['fakura', 'faktura'],
	['fatkura', 'faktura'],
	['lösenort', 'lösenord'],
	['lössenort', 'lösenord'],
	['säkehetskopja', 'säkerhetskopia'],
])('“%s” is near to “%s”', (typed, word) => {
	expect(near(typed)[0]).toBe(word);
});

test('a short word with another letter is another word', () => {
	expect(near('tw')).toEqual([]);
	expect(near('fal')).toEqual([]);
});

test('two letters may be wrong only in a long word', () => {
	expect(near('kanti')).toEqual([]);
});

test('a number is never mistyped, nor a word with one', () => {
	expect(near('54321')).toEqual([]);
	expect(near('konto2')).toEqual([]);
});

test('the nearer word comes first', async () => {
	const both = await lexiconOf({ words: 'betalning betalningar' });
	expect(nearWords(both, 'betalninga').map(({ entry }) => entry.word)).toEqual([
		'betalning',
		'betalningar',
	]);
});

test('a stop word is never what was meant', async () => {
	const some = await lexiconOf({ words: 'under' });
	expect(nearWords(some, 'unner')).toEqual([]);
});
