import { describe, expect, test } from 'vitest';
import { article, problemsIn, printed, type Files } from '../../helpers/content.ts';

const lock = JSON.stringify({ '/sv/a/b/': 'sv/a/b', '/sv/a/c/': 'sv/a/c', '/sv/a/d/': 'sv/a/d' });

describe('expiring-address', () => {
	const check = (files: Files): string[] =>
		problemsIn({
			'sv/a/b.mdx': article('Text.', 'expireAt: 2027-01-01'),
			'sv/a/c.mdx': article('Text.', 'expireAt: 2027-01-01'),
			'sv/a/d.mdx': article('Text.'),
			...files,
		})
			.filter(({ rule }) => /^(expiring-address|alias-collision)$/.test(rule))
			.map(printed);

	test('a page that goes one day may be planned for, and is told of where it is not', () => {
		expect(check({ 'urls.lock.json': lock, 'redirects.yaml': '/sv/a/c: /sv/\n/sv/a/d/: /sv/\n' }))
			.toMatchInlineSnapshot(`
			[
			  "redirects.yaml:2:1 error: "/sv/a/d/" is where sv/a/d.mdx is now, so it cannot lead elsewhere. Remove it here.",
			  "sv/a/b.mdx:4:1 hint: "/sv/a/b/" leads nowhere from 2027-01-01 on, and no build succeeds then: it stands in urls.lock.json. Write in redirects.yaml what comes then: "/sv/a/b/": gone, or a page that takes its place.",
			]
		`);
	});

	test('where nothing is noted, nothing is told', () => {
		expect(check({})).toEqual([]);
	});
});
