import { expect, test } from 'vitest';
import { wordsThatBegin } from '../../../../src/search/client/planner/lookup.ts';
import { lexiconOf, swedish } from './site.ts';

const lexicon = await lexiconOf(swedish);

test.each([
	['faktur', ['faktura', 'fakturor']],
	['skarm', ['skärm', 'skärmbild']],
	['4', ['4g']],
	['åtgärder', []],
	['zzz', []],
	['a', ['användarkonto', 'ändra', 'åtgärder']],
])('“%s” begins %j', (start, words) => {
	const found = wordsThatBegin(lexicon, start).map(({ word }) => word);
	expect(found.sort()).toEqual(words);
});

test('nothing begins every word', () => {
	expect(wordsThatBegin(lexicon, '')).toHaveLength(lexicon.entries.length);
});
