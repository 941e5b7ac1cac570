import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

describe('redirect-target', () => {
	const check = (redirects: string): string[] =>
		findings('redirect-target', {
			'sv/a/_category.yaml': 'title: A\nslug: konto\n',
			'sv/a/b.mdx': article('Text.', 'slug: be'),
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

	test('an old address that leads to another, or to itself, is an error', () => {
		expect(check('/old/: /older\n/older/: /sv/\n/self/: /self/\n')).toMatchInlineSnapshot(`
			[
			  "redirects.yaml:1:1 error: "/older" is an old address itself. Write the address where its readers end.",
			  "redirects.yaml:3:1 error: "/self/" is an old address itself. Write the address where its readers end.",
			]
		`);
	});
});
