import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

describe('duplicate-title', () => {
	test('the same title in two locales is fine', () => {
		const files = { 'sv/a/b.mdx': article(), 'da/a/b.mdx': article() };
		expect(findings('duplicate-title', files)).toEqual([]);
	});

	test('a category and its own text are one page', () => {
		const files = { 'sv/a/_category.yaml': 'title: Title', 'sv/a/index.mdx': article() };
		expect(findings('duplicate-title', files)).toEqual([]);
	});

	test('an article that is called as a category is a hint', () => {
		const files = { 'sv/a/_category.yaml': 'title: Title', 'sv/a/b.mdx': article() };
		expect(findings('duplicate-title', files)).toMatchInlineSnapshot(`
			[
			  "sv/a/_category.yaml:1:1 hint: "Title" is the title of sv/a/b.mdx too. Say what is special about each.",
			]
		`);
	});

	test('the same title twice in a locale is a warning, whatever its letter case', () => {
		const files = { 'sv/a/b.mdx': article(), 'sv/a/c.mdx': article('Text.', 'order: 1', 'TITLE') };
		expect(findings('duplicate-title', files)).toMatchInlineSnapshot(`
			[
			  "sv/a/c.mdx:2:1 warning: "TITLE" is the title of sv/a/b.mdx too. Say what is special about each.",
			]
		`);
	});
});
