import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

describe('redirect-target', () => {
	const check = (redirects: string): string[] =>
		findings('redirect-target', {
			'sv/a/_category.yaml': 'title: A\nslug: konto\n',
			'sv/a/b.mdx': article('Text.', 'slug: be\naliases: [/sv/x/]'),
			'redirects.yaml': redirects,
		});

	test('a page, a file of public/ and another site are fine', () => {
		const fine = ['/sv/konto/be/#a', '/sv/konto', '/', '/favicon.svg', 'https://a.example/x'];
		expect(check(fine.map((to, index) => `/old/${index}: ${to}\n`).join(''))).toEqual([]);
	});

	test('what is not there names the nearest', () => {
		expect(check('/old/: /sv/konto/bee/\n/older/: /sv/nowhere-at-all/\n')).toMatchInlineSnapshot(`
			[
			  "redirects.yaml:1:1 error: There is no page at "/sv/konto/bee/". Did you mean "/sv/konto/be/"?",
			  "redirects.yaml:2:1 error: There is no page at "/sv/nowhere-at-all/".",
			]
		`);
	});

	test('an old address that leads to another names where that ends', () => {
		const files =
			'/old/: /older\n/older/: /sv/\n/to-alias/: /sv/x/\n/to-pattern/: /hc/12\n/hc/*: /sv/konto\n/to-query/: /a.php?id=1\n/a.php?id=1: /sv/\n';
		expect(check(files)).toMatchInlineSnapshot(`
			[
			  "redirects.yaml:1:1 error: "/older" is an old address itself. Write the address where its readers end: "/sv/".",
			  "redirects.yaml:3:1 error: "/sv/x/" is an old address itself. Write the address where its readers end: "/sv/konto/be/".",
			  "redirects.yaml:4:1 error: "/hc/12" is an old address itself. Write the address where its readers end: "/sv/konto/".",
			  "redirects.yaml:6:1 error: "/a.php?id=1" is an old address itself. Write the address where its readers end: "/sv/".",
			]
		`);
	});

	test('a circle is told with its whole way', () => {
		expect(check('/self/: /self/\n/a/: /b/\n/b: /c\n/c: /a\n/h/*: /h/x/\n')).toMatchInlineSnapshot(`
			[
			  "redirects.yaml:1:1 error: "/self/" leads in a circle, /self → /self, and never to a page. Write the address where its readers end.",
			  "redirects.yaml:2:1 error: "/b/" leads in a circle, /b → /c → /a → /b, and never to a page. Write the address where its readers end.",
			  "redirects.yaml:3:1 error: "/c" leads in a circle, /c → /a → /b → /c, and never to a page. Write the address where its readers end.",
			  "redirects.yaml:4:1 error: "/a" leads in a circle, /a → /b → /c → /a, and never to a page. Write the address where its readers end.",
			  "redirects.yaml:5:1 error: "/h/x/" leads in a circle, /h/* → /h/*, and never to a page. Write the address where its readers end.",
			]
		`);
	});

	test('the own host is no other site; gone leads nowhere', () => {
		const files =
			'/a/: https://help.example/sv/konto/be\n/b/: https://help.example/sv/bee/\n/c/: gone\n/d/: /c/\n';
		expect(check(files)).toMatchInlineSnapshot(`
			[
			  "redirects.yaml:2:1 error: There is no page at "https://help.example/sv/bee/". Did you mean "/sv/konto/be/"?",
			  "redirects.yaml:4:1 error: "/c/" is gone by a line of this file. Write the address of a page, or gone.",
			]
		`);
	});
});
