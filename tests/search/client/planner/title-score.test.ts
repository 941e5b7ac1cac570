import { expect, test } from 'vitest';
import type { SizeOf } from '../../../../src/search/client/planner/types.ts';
import { plan } from '../../../../src/search/client/planner/plan.ts';
import { titlesById } from '../../../../src/search/client/planner/title-keys.ts';
import { createTitleScore } from '../../../../src/search/client/planner/title-score.ts';
import { assistFileOf, lexiconOf, type Site } from './site.ts';

const site: Site = {
	words: 'byta* lösenord* säkert* välja* hitta* adress* konto*',
	synonyms: [['passord', 'lösenord']],
	titles: [
		['Byta lösenord', '/1/', ''],
		['Välja ett säkert lösenord', '/2/', ''],
		['Hitta din adress', '/3/', ''],
		['Vad är en adress?', '/4/', ''],
		['Bytt på danska', '/5/', '', 'da', 'ltr', 'på danska'],
		['Ditt användarkonto', '/6/', ''],
	],
	ids: 'qrst-u',
};
const lexicon = await lexiconOf(site);

const titles = titlesById(assistFileOf(site));

function titleScore(query: string, id: string, sizeOf: SizeOf = () => 1) {
	return createTitleScore(lexicon, titles, plan(lexicon, query), query, sizeOf)(id);
}

function score(query: string, id: string): number {
	return titleScore(query, id).score;
}

test('the title that says the whole query scores most', () => {
	expect(score('byta lösenord', 'sv_aaaaa12')).toBeGreaterThan(
		score('byta lösenord', 'sv_bbbbb12'),
	);
	expect(score('lösenord', 'sv_aaaaa12')).toBeGreaterThan(score('lösenord', 'sv_bbbbb12'));
	expect(score('lösenord', 'sv_ccccc12')).toBe(0);
});

test('a word’s alternatives are looked for, too', () => {
	expect(score('passord', 'sv_aaaaa12')).toBeGreaterThan(0);
});

test('words that tell nothing tell titles apart that are alike', () => {
	expect(score('hur hittar jag adress', 'sv_ccccc12')).toBeGreaterThan(
		score('hur hittar jag adress', 'sv_ddddd12'),
	);
});

test('a word is said by a compound that ends in it', () => {
	expect(score('konto', 'sv_eeeee12')).toBeGreaterThan(0);
	expect(score('onto', 'sv_eeeee12')).toBeLessThan(score('konto', 'sv_eeeee12'));
});

test('a rare word of the query counts more than a common one', () => {
	const common: SizeOf = (query) => (query === 'byta' ? 6 : 0);
	const ofRare = titleScore('byta adress', 'sv_ccccc12', common).score;
	expect(ofRare).toBeGreaterThan(titleScore('byta adress', 'sv_ccccc12').score);
	const allCommon = titleScore('byta adress', 'sv_aaaaa12', () => 6).score;
	expect(allCommon).toBeGreaterThan(0);
});

test('it tells which words of the query the title says', () => {
	expect(titleScore('byta adress', 'sv_aaaaa12').found).toEqual([true, false]);
});

test('a page whose title is not known gets nothing', () => {
	expect(score('lösenord', 'sv_zzzzz12')).toBe(0);
	expect(score('xyzzy', 'sv_aaaaa12')).toBe(0);
});
