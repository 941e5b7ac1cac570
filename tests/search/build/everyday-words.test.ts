import { describe, expect, test } from 'vitest';
import { everydayWords } from '../../../src/search/build/packs.ts';

describe('words of everyday life', () => {
	test.each([
		['da', ['hunden', 'bussen', 'spiste', 'tyve', 'sælger']],
		['sv', ['hunden', 'bussar', 'simmar', 'tjugo', 'säljer']],
		['nb', ['hunden', 'bussen', 'spiste', 'tjue', 'selger']],
	])('of %s have their forms', (lang, words) => {
		const known = new Set(everydayWords(lang));
		expect(words.filter((word) => !known.has(word))).toEqual([]);
	});

	test('come with the likeliest forms first', () => {
		const words = everydayWords('da');
		expect(words.indexOf('hund')).toBeLessThan(words.indexOf('hundene'));
	});

	test('are none where Fyr has no list', () => {
		expect(everydayWords('fi')).toEqual([]);
		expect(everydayWords('no')).toEqual(everydayWords('nb'));
	});
});
