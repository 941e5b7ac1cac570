import { describe, expect, test } from 'vitest';
import { findings } from '../../helpers/content.ts';

const site = `name: Test
origin: https://help.example
locales: [{ code: sv, label: Svenska }, { code: lt, label: Lietuvių }, { code: ja, label: 日本語 }]
`;

describe('interface-plural', () => {
	const check = (locale: string, texts: string): string[] =>
		findings('interface-plural', { 'site.yaml': site, [`${locale}/_ui.yaml`]: texts });

	test('one form in other words keeps the others of a language that Fyr knows', () => {
		expect(check('sv', 'category: { articles_one: En artikel }\n')).toEqual([]);
	});

	test('a language that Fyr does not know needs all of its forms', () => {
		expect(check('lt', 'category:\n  articles_one: a\n  articles_few: b\n')).toMatchInlineSnapshot(`
			[
			  "lt/_ui.yaml:2:3 warning: Numbers of "category.articles" have 4 forms in "lt"; readers see English for those missing. Write category.articles_many (e.g. 0.5), category.articles_other (e.g. 0).",
			]
		`);
		const all = ['one', 'few', 'many', 'other'].map((form) => `  articles_${form}: a\n`);
		expect(check('lt', `category:\n${all.join('')}`)).toEqual([]);
		expect(check('ja', 'category: { articles_other: "{{count}}件" }\n')).toEqual([]);
	});

	test('a form that the language does not have, or none at all, changes nothing', () => {
		expect(check('sv', 'category:\n  articles_few: a\n  articles: b\nsearch:\n  close_one: c\n'))
			.toMatchInlineSnapshot(`
			[
			  "sv/_ui.yaml:2:3 error: This language has no form "few", so "category.articles_few" changes nothing. Write category.articles_one, category.articles_other.",
			  "sv/_ui.yaml:3:3 error: "category.articles" depends on a number, so this line changes nothing. Write category.articles_one, category.articles_other.",
			  "sv/_ui.yaml:5:3 error: "search.close" depends on no number, so "search.close_one" changes nothing. Write "search.close".",
			]
		`);
	});
});
