import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

describe('slug-collision', () => {
	const check = (files: Record<string, string>): string[] => findings('slug-collision', files);
	const category = (slug: string): string => `title: A\nslug: ${slug}\n`;

	test('one slug in two locales, or in two categories, is fine', () => {
		const files = {
			'sv/a/b.mdx': article('Text.', 'slug: x'),
			'sv/c/b.mdx': article('Text.', 'slug: x'),
			'da/a/b.mdx': article('Text.', 'slug: x'),
		};
		expect(check(files)).toEqual([]);
	});

	test('two editions at one address are an error', () => {
		const files = { 'sv/a/b.mdx': article('Text.', 'slug: c'), 'sv/a/c.mdx': article() };
		expect(check(files)).toMatchInlineSnapshot(`
			[
			  "sv/a/c.mdx:2:1 error: "/sv/a/c/" is the address of sv/a/b.mdx too. Give one of them another slug.",
			]
		`);
	});

	test('an edition at the address of a sub-category is an error', () => {
		const files = {
			'sv/a/b.mdx': article('Text.', 'order: 1\nslug: under'),
			'sv/a/sub/c.mdx': article(),
			'sv/a/sub/_category.yaml': category('under'),
		};
		expect(check(files)).toMatchInlineSnapshot(`
			[
			  "sv/a/b.mdx:5:1 error: "/sv/a/under/" is the address of the category sv/a/sub too. Give one of them another slug.",
			]
		`);
	});

	test('an edition at the address of a further page of a very large category is an error', () => {
		const files = Object.fromEntries(
			Array.from({ length: 201 }, (_, at) => [
				`sv/a/t${at}.mdx`,
				article('Text.', `slug: "${at}"`),
			]),
		);
		expect(check(files)).toMatchInlineSnapshot(`
			[
			  "sv/a/t2.mdx:4:1 error: "/sv/a/2/" is the address of page 2 of the category sv/a too. Give one of them another slug.",
			]
		`);
		expect(check({ 'sv/a/t2.mdx': article('Text.', 'slug: "2"') })).toEqual([]);
	});

	test('two categories at one address are an error', () => {
		const files = {
			'sv/a/x.mdx': article(),
			'sv/b/x.mdx': article('Text.', 'slug: y'),
			'sv/b/_category.yaml': category('a'),
		};
		expect(check(files)).toMatchInlineSnapshot(`
			[
			  "da/a/_category.yaml:1:1 warning: "/da/a/" is the address of the category da/b too. Give one of them another slug.",
			  "sv/b/_category.yaml:2:1 error: "/sv/a/" is the address of the category sv/a too. Give one of them another slug.",
			]
		`);
	});

	test.each(['search', 'all', 'feedback', 'pagefind', '404'])(
		'a category may not be called %s, which is a page of its own',
		(segment) => {
			const files = { 'sv/a/x.mdx': article(), 'sv/a/_category.yaml': category(`"${segment}"`) };
			expect(check(files)).toHaveLength(1);
		},
	);

	test('the message about a fixed word lists them', () => {
		const files = { 'sv/all.mdx': article() };
		expect(check(files)).toMatchInlineSnapshot(`
			[
			  "sv/all.mdx:2:1 error: "/sv/all/" is the address of a page of Fyr itself (search, all, feedback, pagefind, 404) too. Give one of them another slug.",
			]
		`);
	});

	test('a draft takes no address, so it may wait for that of the article it replaces', () => {
		const files = {
			'sv/a/b.mdx': article('Text.', 'slug: c\nstatus: draft'),
			'sv/a/c.mdx': article(),
		};
		expect(check(files)).toEqual([]);
	});

	test('an edition and a fallback at one address are an error; two fallbacks are named once', () => {
		const files = {
			'sv/a/b.mdx': article('Text.', 'slug: x'),
			'da/a/c.mdx': article('Text.', 'slug: x'),
			'sv/d/e.mdx': article('Text.', 'slug: y'),
			'sv/d/f.mdx': article('Text.', 'slug: y'),
		};
		expect(check(files)).toMatchInlineSnapshot(`
			[
			  "sv/a/b.mdx:4:1 warning: "/da/a/x/" is the address of da/a/c.mdx too. Give one of them another slug.",
			  "sv/d/f.mdx:4:1 error: "/sv/d/y/" is the address of sv/d/e.mdx too. Give one of them another slug.",
			]
		`);
	});
});
