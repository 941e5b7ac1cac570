import { expect, test } from 'vitest';
import { fromRow, toRow, type Title } from '../../src/search/titles-file.ts';

test.each<Title>([
	{ title: 'Logga in', href: '/sv/logga-in/', category: '' },
	{ title: 'BankID', href: '/sv/bankid/', category: '', isOwnOnly: true },
	{
		title: 'Log ind',
		href: '/sv/log-ind/',
		category: 'Konto',
		other: { lang: 'da', dir: 'ltr', badge: 'på danska' },
	},
])('“$title” comes out of the file as it went in', (title) => {
	expect(fromRow(JSON.parse(JSON.stringify(toRow(title))))).toEqual(title);
});

test('a row of the locale’s own holds no more than it must', () => {
	expect(toRow({ title: 'A', href: '/a/', category: 'B' })).toEqual(['A', '/a/', 'B']);
});
