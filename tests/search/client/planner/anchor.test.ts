import { describe, expect, test } from 'vitest';
import { anchorOf, sizeIn } from '../../../../src/search/client/planner/anchor.ts';
import type { PlannedWord } from '../../../../src/search/client/planner/types.ts';
import { lexiconOf } from './site.ts';

function word(queries: string[], more: { weight?: number; isGuess?: boolean } = {}): PlannedWord {
	const { weight = 1, isGuess = false } = more;
	const alternatives = queries.map((query) => ({ query, kind: 'exact' as const, weight }));
	return { typed: queries[0] ?? '', alternatives, isGuess };
}

const sizes: Record<string, number> = { ändra: 6, byt: 4, lösenord: 5, tidszon: 2 };
const anchor = (...words: PlannedWord[]) =>
	anchorOf(words, (query) => sizes[query] ?? 0)?.queries.join(' ');

describe('the word that common ones are asked for together with', () => {
	test('is that on the fewest pages, all that stand for it taken together', () => {
		expect(anchor(word(['ändra', 'byt']), word(['tidszon']))).toBe('tidszon');
		expect(anchor(word(['byt', 'ändra']), word(['lösenord']))).toBe('lösenord');
	});

	test('is none where there is no other word', () => {
		expect(anchor(word(['ändra']))).toBeUndefined();
		expect(anchor()).toBeUndefined();
	});

	test('is not asked for as what is looked for in titles only', () => {
		const { alternatives, ...rest } = word(['tidszon', 'tid']);
		const spared = alternatives.map((each, place) => ({ ...each, isForTitles: place > 0 }));
		expect(anchor(word(['ändra']), { ...rest, alternatives: spared })).toBe('tidszon');
	});

	test('is none that may not be meant, or that is searched for exactly', () => {
		const common = word(['ändra']);
		expect(anchor(common, word(['tidszon'], { weight: 0.6 }))).toBe('ändra');
		expect(anchor(common, word(['tidszon'], { isGuess: true }))).toBe('ändra');
		expect(anchor(common, word(['"tidszon"']))).toBe('ändra');
		expect(anchor(common, word([]))).toBe('ändra');
	});
});

test('a word is on as many pages as its commonest form, a phrase on those of its rarest word', async () => {
	const lexicon = await lexiconOf({ words: 'skrivare' });
	const entries = [
		{ word: 'skärmläsare', key: 'skarmlasare', bucket: 1, isKey: true, letters: 0 },
		{ word: 'skrivare', key: 'skrivare', bucket: 5, isKey: true, letters: 0 },
	];
	const sizeOf = sizeIn({ entries, keyOf: lexicon.keyOf });
	expect(sizeOf('skriver')).toBe(5);
	expect(sizeOf('skärm')).toBe(0);
	expect(sizeOf('skrivare skärmläsare')).toBe(1);
	expect(sizeOf('okänt')).toBe(0);
});
