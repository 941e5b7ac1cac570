import { expect, test } from 'vitest';
import { apart } from '../../../src/search/build/parts.ts';
import { assistFileOf } from '../client/planner/site.ts';
import type { TitleRow } from '../../../src/search/titles-file.ts';

function fileWith(titles: number) {
	const rows = Array.from({ length: titles }, (_, at): TitleRow => [`T${at}`, `/${at}/`, 'Konto']);
	return assistFileOf({ words: 'konto', titles: rows });
}

test('a site of a thousand titles has one file', () => {
	const file = fileWith(1000);
	expect(apart(file)).toEqual({ file, parts: [] });
});

test('addresses and categories of a larger one lie apart, in the order of the titles', () => {
	const { file, parts } = apart(fileWith(1001));
	expect(file.apart).toBe(100);
	expect(file.titles[1000]).toEqual(['T1000', '', '']);
	expect(parts).toHaveLength(11);
	expect(parts[10]).toEqual([['/1000/', 'Konto']]);
	expect(parts[3]?.[7]).toEqual(['/307/', 'Konto']);
});

test('the language of a title stays with it', () => {
	const original = fileWith(1001);
	original.titles[0] = ['Kode', '/0/', 'Konto', 'da', 'ltr', 'på danska'];
	expect(apart(original).file.titles[0]).toEqual(['Kode', '', '', 'da', 'ltr', 'på danska']);
});
