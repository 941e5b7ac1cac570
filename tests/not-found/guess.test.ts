import { describe, expect, test } from 'vitest';
import { guessPages } from '../../src/not-found/guess.ts';
import type { KnownPage } from '../../src/not-found/known-pages.ts';

const pages: KnownPage[] = [
	['Konto', '/sv/konto/', ['account', 'konto-og-login']],
	['Logga in', '/sv/konto/logga-in/', ['log-ind', 'logg-inn', 'inloggning']],
	['Logga in i appen', '/sv/konto/logga-in-i-appen/', ['log-ind-i-appen']],
	['Glömt lösenordet?', '/sv/konto/losenord/aterstall-losenord/', ['nullstill-passord']],
	['Betala en påminnelse', '/sv/fakturor/betala-paminnelse/', ['betal-rykker']],
	['Opsig', '/sv/mina-sidor/opsig/', [], 'da'],
	['密码', '/zh/帮助/密码/'],
];

const guessed = (path: string): string[] => guessPages(path, pages).map(({ title }) => title);

describe('an address at which there is no page is taken for', () => {
	test.each([
		['/sv/konto/loga-in/', ['Logga in'], 'one that is mistyped'],
		['/sv/logga-in/', ['Logga in'], 'one in another category'],
		['/sv/konto/logg-inn/', ['Logga in'], 'one with the name of another language'],
		['/sv/konto/log-ind.html', ['Logga in'], 'one of another system'],
		['/sv/konto/INLOGGNING', ['Logga in'], 'one with a former name'],
		['/sv/konto/%C3%A5terst%C3%A4ll-l%C3%B6senord/', ['Glömt lösenordet?'], 'one as it is said'],
		['/sv/betala-en-paminnelse-i-tid/', ['Betala en påminnelse'], 'one with the same words'],
		['/sv/acount/', ['Konto'], 'a topic'],
		['/sv/kontto/opsig/', ['Opsig'], 'one in another language'],
		['/zh/%E5%AF%86%E7%A0%81/', ['密码'], 'one in letters of another kind'],
	])('%s: %j, %s', (path, titles) => {
		expect(guessed(path).slice(0, titles.length)).toEqual(titles);
	});

	test.each([
		'/sv/',
		'/sv/404.html',
		'/sv/konto/priser/',
		'/sv/a/',
		'/sv/in/',
		'/sv/%E0%A4%A',
		'/',
		'/sv/360012/',
	])('none, where nothing is near: %s', (path) => {
		expect(guessed(path)).toEqual([]);
	});
});

test('of several the nearest comes first, and no more than three are named', () => {
	expect(guessed('/sv/konto/logga-in-i-apen/')[0]).toBe('Logga in i appen');
	const many = Array.from({ length: 9 }, (_, index): KnownPage => [
		`${index}`,
		`/sv/${index}/faktura/`,
	]);
	expect(guessPages('/sv/faktura/', many)).toHaveLength(3);
});

test('of two with one name that in the same topic comes first', () => {
	const twins: KnownPage[] = [
		['A', '/sv/a/oversikt/'],
		['B', '/sv/b/oversikt/'],
	];
	expect(guessPages('/sv/b/oversikt-/', twins)[0]?.title).toBe('B');
});

test('a title in another language says which', () => {
	expect(guessPages('/sv/opsig/', pages)).toEqual([
		{ title: 'Opsig', href: '/sv/mina-sidor/opsig/', lang: 'da' },
	]);
});

test('thousands of pages take no time that is seen', () => {
	const thousands = Array.from({ length: 5000 }, (_, index): KnownPage => [
		`Article ${index}`,
		`/en/category-${index % 40}/how-to-do-thing-number-${index}/`,
		[`saa-gor-du-nummer-${index}`],
	]);
	const start = performance.now();
	expect(guessPages('/en/how-to-do-thing-numer-1234/', thousands)[0]?.title).toBe('Article 1234');
	expect(performance.now() - start).toBeLessThan(1000);
});
