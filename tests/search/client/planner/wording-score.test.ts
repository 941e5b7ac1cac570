import { expect, test } from 'vitest';
import type { AssistFile } from '../../../../src/search/assist-file.ts';
import { plan } from '../../../../src/search/client/planner/plan.ts';
import { wordingMatches } from '../../../../src/search/client/planner/wording-score.ts';
import { lexiconOf } from './site.ts';

const titles: AssistFile['titles'] = [
	['Mejlet kommer inte', '/mejl/', ''],
	['Ändra e-postadress', '/andra/', ''],
	['Logga in', '/logga-in/', ''],
	['Log ind med MitID', '/mitid/', '', 'da', 'ltr', 'på danska'],
];
const lexicon = lexiconOf({
	words: 'mejlet* kommer ändra* epostadress* epost* logga*',
	titles,
	keywords: ['får ingen länk|skräppost', 'byta mejl', 'kommer inte in|utelåst', ''],
	synonyms: [
		['mail|mejl', 'epost'],
		['ej|ingen|inget|aldrig', 'inte'],
		['fick|får', 'kommer'],
	],
});

async function matched(query: string) {
	const words = await lexicon;
	const found = [...wordingMatches(words, plan(words, query), query)];
	return found
		.sort(([, a], [, b]) => b.score - a.score)
		.map(([number, { wording }]) => [titles[number]?.[0], wording.text]);
}

test('the wording that says what a query does comes first, in whatever words', async () => {
	expect((await matched('fick inget mail'))[0]).toEqual([
		'Mejlet kommer inte',
		'Mejlet kommer inte',
	]);
	expect((await matched('får aldrig någon länk'))[0]).toEqual([
		'Mejlet kommer inte',
		'får ingen länk',
	]);
	expect((await matched('byta mail'))[0]).toEqual(['Ändra e-postadress', 'byta mejl']);
});

test('small words count where there are no others', async () => {
	expect((await matched('jag kommer inte in'))[0]).toEqual(['Logga in', 'kommer inte in']);
});

test('a wording that is the query has all of it', async () => {
	const words = await lexicon;
	const query = 'kommer inte in';
	expect(wordingMatches(words, plan(words, query), query).get(2)?.score).toBeCloseTo(1);
});

test('a mistyped word is what it was meant for', async () => {
	expect((await matched('mejjlet'))[0]?.[0]).toBe('Mejlet kommer inte');
});

test('what no wording has a word of matches none, nor do titles in another language', async () => {
	expect(await matched('qwerty')).toEqual([]);
	expect(await matched('mitid')).toEqual([]);
});

test('a wording that has a part of a compound has a part of the word', async () => {
	const site = await lexiconOf({
		words: 'säkerhet* kopiera*',
		titles: [
			['Säkerhet', '/sakerhet/', ''],
			['Kopiera', '/kopiera/', ''],
		],
	});
	const query = 'säkerhetskopiera';
	const [, match] = [...wordingMatches(site, plan(site, query), query)][0] ?? [];
	expect(match?.asked()[0]).toBeGreaterThan(0);
	expect(match?.asked()[0]).toBeLessThanOrEqual(0.5);
});
