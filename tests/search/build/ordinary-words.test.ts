import { expect, test } from 'vitest';
import { ordinaryWords } from '../../../src/search/build/ordinary-words.ts';
import { packFor } from '../../../src/search/build/packs.ts';

const ordinary = (...site: string[]): string[] => {
	const words = new Map(
		site.map((word) => [word, { word, articles: 2, isKey: false, leads: 0 }] as const),
	);
	return ordinaryWords({
		...{
			locale: 'da',
			lang: 'da',
			words,
			synonyms: [['skift', 'bytte']],
			concepts: [],
			titles: [],
		},
		pack: packFor('da'),
		terms: { bankid: { sv: { word: 'bankid', synonyms: [], avoid: [] } } },
	});
};

test('a word of the language that is a letter away from one of the site is none mistyped', () => {
	expect(ordinary('laser')).toContain('læser');
	expect(ordinary('skab')).toContain('skat');
	expect(ordinary('bankit')).toContain('bankid');
});

test('what is a word of the site, a form of one, or near to none takes no bytes', () => {
	expect(ordinary('skat')).not.toContain('skat');
	expect(ordinary('regning')).not.toContain('regningen');
	expect(ordinary('xyzzyx')).not.toContain('ændre');
});

test('one that sounds like one of the site, or is near to what is typed for one, is none mistyped', () => {
	expect(ordinary('tænder')).toContain('tænker');
	expect(ordinary('xyzzyx')).toContain('skilt');
});

test('one that has a word of the site in it, or is a form of one but for its marks, is another', () => {
	expect(ordinary('appen')).toContain('trappen');
	expect(ordinary('xyzzyx')).not.toContain('trappen');
});

test('what begins otherwise is taken for no other, and needs not be told apart', () => {
	expect(ordinary('pakken')).not.toContain('jakken');
});
