import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

describe('unknown-related', () => {
	const check = (related: string, locale = 'sv'): string[] =>
		findings('unknown-related', {
			[`${locale}/account/log-in.mdx`]: article('Text.', `related: ${related}`),
			'sv/account/reset-password.mdx': article(),
			'da/account/mitid.mdx': article(),
			'da/account/invalid.mdx': '---\ntitle: x\n---\n',
		});

	test('an article of this locale, or one shown as a fallback, is fine', () => {
		expect(check('[account/reset-password]')).toEqual([]);
		expect(check('[account/reset-password, account/invalid]', 'da')).toEqual([]);
	});

	test('an article in no locale is an error that names the nearest', () => {
		expect(check('[account/reset-password, account/reset-pasword]')).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:4:35 error: There is no article "account/reset-pasword". Did you mean "account/reset-password"?",
			]
		`);
	});

	test('an article that these readers are not shown is a warning', () => {
		expect(check('[account/mitid]')).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:4:11 warning: "account/mitid" exists in da only, so readers of sv are not offered it. Remove it here, or write the sv edition.",
			]
		`);
	});

	test('an article is not related to itself', () => {
		expect(check('\n  - account/reset-password\n  - account/log-in')).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:6:5 warning: "account/log-in" is this article itself. Remove it here.",
			]
		`);
	});
});
