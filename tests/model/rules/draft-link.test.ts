import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

describe('draft-link', () => {
	const check = (target: string, source = '', files = {}): string[] =>
		findings('draft-link', {
			'sv/account/log-in.mdx': article('[a](./new.mdx)', source),
			'sv/account/new.mdx': article('Text.', target),
			...files,
		});

	test('a link to a published article is fine', () => {
		expect(check('publishAt: 2026-11-22\nexpireAt: 2026-11-23', 'related: [account/new]')).toEqual(
			[],
		);
	});

	test('a link to a draft is an error, a related draft a warning', () => {
		expect(check('status: draft', 'related: [account/new]')).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:4:11 warning: "account/new" is a draft, so it is not offered to readers. Publish it, or remove it here.",
			  "sv/account/log-in.mdx:7:1 error: "./new.mdx" leads to a draft, so readers get no page there. Publish it, or remove the link.",
			]
		`);
	});

	test('a link to an article whose day has not come is a warning', () => {
		expect(check('publishAt: 2026-12-01')).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:6:1 warning: "./new.mdx" leads to an article that is published on 2026-12-01, so readers get no page there. Publish it, or remove the link.",
			]
		`);
	});

	test('a link to an article whose day has passed is a warning', () => {
		expect(check('expireAt: 2026-11-22')).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:6:1 warning: "./new.mdx" leads to an article that expired on 2026-11-22, so readers get no page there. Publish it, or remove the link.",
			]
		`);
	});

	test('a draft may link to a draft', () => {
		expect(check('status: draft', 'status: draft\nrelated: [account/new]')).toEqual([]);
	});

	test('a draft that has a fallback edition is not missed by readers', () => {
		const files = {
			'da/account/log-in.mdx': article('[a](./new.mdx)'),
			'da/account/new.mdx': article('Text.', 'status: draft'),
		};
		expect(check('order: 1', '', files)).toEqual([]);
	});
});
