import { expect, test } from 'vitest';
import { decodeWords } from '../../../src/search/assist-file.ts';
import { ordinaryWords } from '../../../src/search/build/ordinary-words.ts';

const ordinary = (...site: string[]): string[] => {
	const words = new Map(
		site.map((word) => [word, { word, articles: 2, isKey: false, leads: 0 }] as const),
	);
	const code = ordinaryWords({
		...{ locale: 'da', lang: 'da', words, concepts: [], titles: [] },
		terms: { bankid: { sv: { word: 'bankid', synonyms: [], avoid: [] } } },
	});
	return Array.from(decodeWords(code), ({ word }) => word);
};

test('a word of the language that is a letter away from one of the site is none mistyped', () => {
	expect(ordinary('andre')).toContain('ændre');
	expect(ordinary('skal')).toContain('skat');
	expect(ordinary('bankit')).toContain('bankid');
});

test('what is a word of the site, a form of one, or near to none takes no bytes', () => {
	expect(ordinary('skat')).not.toContain('skat');
	expect(ordinary('regning')).not.toContain('regningen');
	expect(ordinary('xyzzyx')).toEqual([]);
});
