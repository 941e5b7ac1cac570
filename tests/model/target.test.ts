import { describe, expect, test } from 'vitest';
import { isOutside, joinPath, linkTarget, relativePath } from '../../src/model/target.ts';

describe('a link in sv/account/log-in.mdx', () => {
	test.each([
		['./create.mdx', 'sv', 'article', 'account/create', ''],
		['create.md', 'sv', 'article', 'account/create', ''],
		['./password/reset.mdx#link', 'sv', 'article', 'account/password/reset', 'link'],
		['../billing/pay.mdx', 'sv', 'article', 'billing/pay', ''],
		['../../da/account/mitid.mdx', 'da', 'article', 'account/mitid', ''],
		['../billing/', 'sv', 'category', 'billing', ''],
		['../billing/_category.yaml', 'sv', 'category', 'billing', ''],
		['./_category.yaml', 'sv', 'category', 'account', ''],
		['..', 'sv', 'category', '', ''],
		['./%C3%A5bn.mdx#s%C3%A5-h%C3%A4r', 'sv', 'article', 'account/åbn', 'så-här'],
		['./50%.mdx', 'sv', 'article', 'account/50%', ''],
	])('written %s leads in %s to the %s "%s", heading "%s"', (href, locale, kind, id, fragment) => {
		expect(linkTarget('sv/account/log-in.mdx', href)).toEqual({ locale, kind, id, fragment });
	});

	test.each(['../../../secrets.mdx', '../..', '/sv/konto/', '%2e%2e/../../x.mdx'])(
		'written %s leads to no file of the content',
		(href) => {
			expect(linkTarget('sv/account/log-in.mdx', href)).toBeUndefined();
		},
	);
});

test.each([
	['https://a.example', true],
	['MAILTO:a@b.example', true],
	['tel:+4510002020', true],
	['//a.example/b', true],
	['javascript:alert(1)', true],
	['./a.mdx', false],
	['/sv/', false],
	['#top', false],
])('%s leads out of the content: %s', (href, outside) => {
	expect(isOutside(href)).toBe(outside);
});

test.each([
	['sv/account/log-in.mdx', 'sv/billing/pay.mdx', '../billing/pay.mdx'],
	['sv/account/log-in.mdx', 'sv/account/password/reset.mdx', './password/reset.mdx'],
	['sv/account/log-in.mdx', 'da/account/log-in.mdx', '../../da/account/log-in.mdx'],
	['sv/a/b.mdx', 'sv/a/b.mdx', './b.mdx'],
])('from %s, %s is named %s, and that leads there', (from, to, name) => {
	expect(relativePath(from, to)).toBe(name);
	expect(joinPath(from, name)?.join('/')).toBe(to);
});
