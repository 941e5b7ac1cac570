import { describe, expect, test } from 'vitest';
import { createTranslator } from '../../../src/i18n/translator.ts';
import { countSentence, fill, type Sentences } from '../../../src/search/client/sentence.ts';

function sentencesIn(lang: string): Sentences {
	const results = createTranslator(lang).forms('search.results');
	return { lang, results, none: '', exact: '', failed: '', searching: '', documentTitle: '' };
}

describe('countSentence', () => {
	test.each([
		['sv', 1, '1 träff på ”faktura”'],
		['sv', 17, '17 träffar på ”faktura”'],
		['da', 1, '1 resultat for »faktura«'],
		['nb', 2, '2 treff på «faktura»'],
		['en', 1, '1 result for “faktura”'],
	])('in %s, %i is told as %s', (lang, count, sentence) => {
		expect(countSentence(sentencesIn(lang), count, 'faktura')).toBe(sentence);
	});

	test('a language with many plurals chooses among its own', () => {
		const results = { zero: 'z', one: 'o', two: 't', few: 'f', many: 'm', other: 'x' };
		const sentences = { ...sentencesIn('ar'), results };
		expect([0, 1, 2, 3, 11, 100].map((count) => countSentence(sentences, count, ''))).toEqual([
			'z',
			'o',
			't',
			'f',
			'm',
			'x',
		]);
	});

	test('a thousand is written as the language writes it', () => {
		const sentences = { ...sentencesIn('da'), results: { other: '{{count}}' } };
		expect(countSentence(sentences, 1234, '')).toBe('1.234');
	});
});

describe('fill', () => {
	test('what a reader typed is never read as a pattern', () => {
		expect(fill('“{{query}}”', { query: '$& {{count}}' })).toBe('“$& {{count}}”');
	});

	test('a value that is not given is left as it stands', () => {
		expect(fill('{{count}} {{query}}', { count: '1' })).toBe('1 {{query}}');
	});
});
