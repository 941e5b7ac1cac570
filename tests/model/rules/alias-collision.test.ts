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
			  "sv/a/b.mdx:4:19 error: "/sv/a/b/" is where this article is now. Remove it here.",
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
});
