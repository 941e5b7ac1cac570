import { expect, test } from 'vitest';
import { createTranslator } from '../../../src/i18n/translator.ts';
import { createHelpCenter } from '../../../src/model/help-center.ts';
import { readContent } from '../../../src/read/read-content.ts';
import { titleRows } from '../../../src/search/build/titles.ts';
import { article, foldersFor, today, writeContent, type Files } from '../../helpers/content.ts';

/** Rows for a locale of a help center in Swedish, which Danish readers are shown in its absence. */
function rowsFor(locale: string, lang: string, more: Files = {}) {
	const root = writeContent({
		'sv/account/_category.yaml': 'title: Konto\n',
		'sv/account/log-in.mdx': article('Text.', 'slug: logga-in', 'Logga in'),
		'sv/account/secret.mdx': article('Text.', 'status: draft', 'Utkast'),
		'da/account/_category.yaml': 'title: Bruger\n',
		'da/account/codes.mdx': article('Tekst.', '', 'Koder'),
		'sv/welcome.mdx': article('Text.', '', 'Välkommen'),
		...more,
	});
	const center = createHelpCenter(readContent(foldersFor(root)).records, { today, drafts: false });
	return titleRows(center, locale, createTranslator(lang));
}

test('a locale’s readers find the titles they are shown, with address and category', () => {
	expect(rowsFor('sv', 'sv')).toEqual([
		['Logga in', '/sv/account/logga-in/', 'Konto'],
		['Välkommen', '/sv/welcome/', ''],
	]);
});

test('a title that keeps to its own readers says so to them alone', () => {
	const files = { 'sv/account/bankid.mdx': article('Text.', 'fallback: false', 'BankID') };
	expect(rowsFor('sv', 'sv', files)[0]).toEqual([
		'BankID',
		'/sv/account/bankid/',
		'Konto',
		'',
		'ltr',
		'',
	]);
	expect(rowsFor('da', 'da', files).map(([title]) => title)).not.toContain('BankID');
});

test('a title in another language comes last and says so in the readers’ own', () => {
	expect(rowsFor('da', 'da')).toEqual([
		['Koder', '/da/account/codes/', 'Bruger'],
		['Logga in', '/da/account/logga-in/', 'Bruger', 'sv', 'ltr', 'på svensk'],
		['Välkommen', '/da/welcome/', '', 'sv', 'ltr', 'på svensk'],
	]);
});
