import { expect, test } from 'vitest';
import { plan } from '../../../../src/search/client/planner/plan.ts';
import { createTitleScore, titlesById } from '../../../../src/search/client/planner/title-score.ts';
import { assistFileOf, lexiconOf, type Site } from './site.ts';

const site: Site = {
	words: 'byta* lösenord* säkert* välja* hitta* adress* konto*',
	synonyms: [['passord', 'lösenord']],
	titles: [
		['Byta lösenord', '/1/', ''],
		['Välja ett säkert lösenord', '/2/', ''],
		['Hitta din adress', '/3/', ''],
		['Vad är en adress?', '/4/', ''],
		['Bytt på danska', '/5/', '', 'da', 'på danska'],
	],
	ids: 'aaaaabbbbbcccccddddd-----',
};
const lexicon = await lexiconOf(site);

function score(query: string, id: string): number {
	return createTitleScore(lexicon, titlesById(assistFileOf(site)), plan(lexicon, query), query)(id);
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

test('a page whose title is not known gets nothing', () => {
	expect(score('lösenord', 'sv_zzzzz12')).toBe(0);
	expect(score('xyzzy', 'sv_aaaaa12')).toBe(0);
});
