import { expect, test } from 'vitest';
import { conceptsOf } from '../../../src/search/build/concepts-of.ts';
import { packFor } from '../../../src/search/build/packs.ts';

const swedish = packFor('sv');
const router = { words: { sv: ['vågfångare'], fi: ['aallonpyydys'] } };

test('a company’s concepts come before Fyr’s, and only the languages that readers type', () => {
	const [first] = conceptsOf({ trades: [], concepts: { 'wave-catcher': router } }, swedish);
	expect(first).toEqual({ words: { sv: ['vågfångare'] }, typed: {} });
});

test('a concept of the company stands in the place of Fyr’s of the same name', () => {
	const all = conceptsOf({ concepts: { password: router } }, swedish);
	expect(all.filter(({ words }) => words['sv']?.includes('lösenord'))).toEqual([]);
});

test('words in a language that nobody here types change nothing', () => {
	const finnish = { concepts: { password: { words: { fi: ['salasana'] } } } };
	const none = conceptsOf({ concepts: {} }, swedish);
	expect(conceptsOf({ concepts: { sauna: { words: { fi: ['sauna'] } } } }, swedish)).toEqual(none);
	expect(conceptsOf(finnish, packFor('fi'))[0]).toEqual({ words: { fi: ['salasana'] }, typed: {} });
});
