import { describe, expect, test } from 'vitest';
import { redirectFinder, locationOf } from '../../src/model/find-redirect.ts';
import { decodePath, oldAddressText, parseOldAddress } from '../../src/model/old-address.ts';

describe('an old address is the same however it is written', () => {
	const text = (written: string): string => oldAddressText(parseOldAddress(written));

	test.each([
		['/sv/köp/', '/sv/köp'],
		['/sv/k%C3%B6p', '/sv/köp'],
		['/sv/ko\u0308p/', '/sv/köp'],
		['/sv/k%F6p.asp', '/sv/köp.asp'],
		['/a/index.html', '/a'],
		['/a/index.htm', '/a'],
		['/', '/'],
		['/?p=12', '/?p=12'],
		['/a b/%20c/', '/a b/ c'],
		['/a.php?x=1&y=%C3%A5', '/a.php?x=1&y=%C3%A5'],
		['/100%-nöjd/', '/100%25-nöjd'],
		['/a%3Fb%2A/', '/a%3Fb%2A'],
		['/a.php?y=2&x=1', '/a.php?x=1&y=2'],
		['/hc/articles/3600*', '/hc/articles/3600*'],
		['/hc/**/x/', '/hc/*/x'],
		['/帮助/عربي/', '/帮助/عربي'],
	])('%s', (written, expected) => {
		expect(text(written)).toBe(expected);
		expect(text(expected)).toBe(expected);
	});
});

test('a path is read in the encoding it was written in', () => {
	expect(decodePath('/k%C3%B6p')).toBe('/köp');
	expect(decodePath('/k%F6p/%E5')).toBe('/köp/å');
	expect(decodePath('/50%/%zz/%E4')).toBe('/50%/%zz/ä');
});

describe('the redirect of a request', () => {
	const finder = redirectFinder([
		{ from: '/sv/köp', to: '/sv/handla/' },
		{ from: '/article.php?id=12', to: '/sv/a/' },
		{ from: '/article.php?id=13&lang=sv', to: '/sv/b/' },
		{ from: '/article.php?id=13', to: '/sv/c/' },
		{ from: '/article.php', to: '/sv/' },
		{ from: '/any.asp?id=*', to: '/sv/any/' },
		{ from: '/hc/articles/36000123*', to: '/sv/hc/' },
		{ from: '/hc/*', to: '/sv/rest/' },
		{ from: '/old/*/print', to: '/sv/print/' },
		{ from: '/gone' },
	]);
	const ask = (address: string, how: 'exact' | 'pattern' | 'loose'): string | undefined => {
		const [path = '', search = ''] = address.split(/(?=\?)/);
		const found = finder[how](decodePath(path), search);
		return found && `${found.redirect.to ?? 'gone'} ${found.search}`.trim();
	};

	test.each([
		['/sv/k%C3%B6p/?utm=1', '/sv/handla/ ?utm=1'],
		['/sv/k%F6p', '/sv/handla/'],
		['/sv/k%C3%B6p/index.html', '/sv/handla/'],
		['/article.php?id=12', '/sv/a/'],
		['/article.php?utm=a%20b&id=12&x', '/sv/a/ ?utm=a%20b&x'],
		['/article.php?lang=sv&id=13', '/sv/b/'],
		['/article.php?lang=da&id=13', '/sv/c/ ?lang=da'],
		['/article.php?id=99', '/sv/ ?id=99'],
		['/any.asp?id=7', '/sv/any/'],
		['/any.asp', undefined],
		['/gone/', 'gone'],
		['/SV/köp', undefined],
	])('%s → %s', (address, expected) => {
		expect(ask(address, 'exact')).toBe(expected);
	});

	test.each([
		['/hc/articles/360001234567-Log-in?a=b', '/sv/hc/ ?a=b'],
		['/hc/articles/36000123', '/sv/hc/'],
		['/hc/else/', '/sv/rest/'],
		['/hc', '/sv/rest/'],
		['/hcx', undefined],
		['/old/a/b/print/', '/sv/print/'],
		['/old/print', undefined],
		['/sv/köp', undefined],
	])('by a pattern: %s → %s', (address, expected) => {
		expect(ask(address, 'pattern')).toBe(expected);
	});

	test.each([
		['//SV//KÖP', '/sv/handla/'],
		['/Article.PHP?ID=12&u=1', '/sv/a/ ?u=1'],
		['/HC/Articles/3600012399-LOG-IN', '/sv/hc/'],
	])('in any letter case: %s → %s', (address, expected) => {
		expect(ask(address, 'loose')).toBe(expected);
	});
});

describe('a location', () => {
	test.each([
		['/sv/köp/', '', '/sv/k%C3%B6p/'],
		['/sv/a/?x=1#steg-två', '?utm=a%20b', '/sv/a/?x=1&utm=a%20b#steg-tv%C3%A5'],
		['https://other.example/å?x=1', '?y=2', 'https://other.example/%C3%A5?x=1&y=2'],
		['/sv/a b/', '', '/sv/a%20b/'],
	])('%s with "%s" is %s', (to, search, expected) => {
		expect(locationOf(to, search)).toBe(expected);
	});
});
