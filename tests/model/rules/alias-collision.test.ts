import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

describe('alias-collision', () => {
	const check = (aliases: string, files = {}): string[] =>
		findings('alias-collision', {
			'sv/a/b.mdx': article('Text.', `aliases: ${aliases}`),
			'sv/a/c.mdx': article('Text.', 'slug: ce'),
			...files,
		});

	test('a former path that is free is fine', () => {
		expect(check('[/sv/old/, /sv/a/c/]')).toEqual([]);
	});

	test('a path where another article is now is an error, with or without a slash', () => {
		expect([...check('[/sv/a/ce]'), ...check('[/sv/a/]')]).toMatchInlineSnapshot(`
			[
			  "sv/a/b.mdx:4:11 error: "/sv/a/ce" is where sv/a/c.mdx is now, so it cannot lead elsewhere. Remove it here.",
			  "sv/a/b.mdx:4:11 error: "/sv/a/" is where another page is now, so it cannot lead elsewhere. Remove it here.",
			]
		`);
	});

	test('the path of the article itself, and a fixed page, are errors', () => {
		expect(check('[/sv/x/, /sv/a/b/, /sv/search/]')).toMatchInlineSnapshot(`
			[
			  "sv/a/b.mdx:4:19 error: "/sv/a/b/" is where this page is now. Remove it here.",
			  "sv/a/b.mdx:4:29 error: "/sv/search/" is where another page is now, so it cannot lead elsewhere. Remove it here.",
			]
		`);
	});

	test('one path for two articles, or twice for one, is an error', () => {
		const files = { 'da/a/b.mdx': article('Text.', 'aliases: [/sv/old, /da/old/, /da/old]') };
		expect(check('[/sv/old/]', files)).toMatchInlineSnapshot(`
			[
			  "da/a/b.mdx:4:30 error: "/da/old" stands here twice. Remove one.",
			  "sv/a/b.mdx:4:11 error: "/sv/old/" leads to another page already, by da/a/b.mdx. Remove one of the two.",
			]
		`);
	});

	test('redirects.yaml is held to the same', () => {
		const files = { 'redirects.yaml': '/old/: /sv/\n/sv/a/ce/: /sv/\n' };
		expect(check('[/old]', files)).toMatchInlineSnapshot(`
			[
			  "redirects.yaml:2:1 error: "/sv/a/ce/" is where sv/a/c.mdx is now, so it cannot lead elsewhere. Remove it here.",
			  "sv/a/b.mdx:4:11 error: "/old" leads to another page already, by redirects.yaml. Remove one of the two.",
			]
		`);
	});

	test('a file of public/, or one that every site has, is no former page', () => {
		expect(check('[/favicon.svg, /sitemap.xml]')).toMatchInlineSnapshot(`
			[
			  "sv/a/b.mdx:4:11 error: "/favicon.svg" is where public/favicon.svg is now, so it cannot lead elsewhere. Remove it here.",
			  "sv/a/b.mdx:4:25 error: "/sitemap.xml" is where another page is now, so it cannot lead elsewhere. Remove it here.",
			]
		`);
	});

	test('one address in two spellings is one address; with a query it is another', () => {
		const files = {
			'redirects.yaml':
				'/k%C3%B6p/: /sv/\n/köp: /sv/\n"/?p=1": /sv/\n"/sv/a/ce/?p=1": /sv/\n/x?b=1&a=2: /sv/\n/x?a=2&b=1: /sv/\n',
		};
		expect(check('[/sv/a/ce/index.html]', files)).toMatchInlineSnapshot(`
			[
			  "redirects.yaml:2:1 error: "/köp" stands here twice. Remove one.",
			  "redirects.yaml:6:1 error: "/x?a=2&b=1" stands here twice. Remove one.",
			  "sv/a/b.mdx:4:11 error: "/sv/a/ce/index.html" is where sv/a/c.mdx is now, so it cannot lead elsewhere. Remove it here.",
			]
		`);
	});

	test('a pattern may not meet a page, which is shown first', () => {
		const files = { 'redirects.yaml': '/sv/*: /sv/all/\n/hc/sv/*: /sv/\n/sv/a/12*: /sv/\n' };
		expect(check('[/sv/a/c*]', files)).toMatchInlineSnapshot(`
			[
			  "redirects.yaml:1:1 warning: "/sv/*" is also the address "/sv/", where a page is and stays. Write it so that it is the old addresses only.",
			  "sv/a/b.mdx:4:11 warning: "/sv/a/c*" is also the address "/sv/a/ce/", where a page is and stays. Write it so that it is the old addresses only.",
			]
		`);
	});

	test('former addresses of a category are held to the same', () => {
		const files = {
			'sv/a/_category.yaml': 'title: A\naliases: [/sv/a/, /sv/old, /sv/a/ce]\n',
		};
		expect(check('[/sv/old/]', files)).toMatchInlineSnapshot(`
			[
			  "sv/a/_category.yaml:2:11 error: "/sv/a/" is where this page is now. Remove it here.",
			  "sv/a/_category.yaml:2:19 error: "/sv/old" leads to another page already, by sv/a/b.mdx. Remove one of the two.",
			  "sv/a/_category.yaml:2:28 error: "/sv/a/ce" is where sv/a/c.mdx is now, so it cannot lead elsewhere. Remove it here.",
			]
		`);
	});
});
