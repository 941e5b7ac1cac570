import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

describe('other-locale-link', () => {
	const check = (href: string, files = {}): string[] =>
		findings('other-locale-link', {
			'sv/account/log-in.mdx': article(`[a](${href})`),
			'sv/account/reset.mdx': article(),
			'da/account/reset.mdx': article(),
			'da/account/mitid.mdx': article(),
			...files,
		});

	test('a link within the locale is fine', () => {
		expect(check('./reset.mdx')).toEqual([]);
	});

	test('a link to another locale names the edition of the own', () => {
		expect(check('../../da/account/reset.mdx#x')).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:6:1 error: "../../da/account/reset.mdx#x" leads readers of sv to da. Write "./reset.mdx".",
			]
		`);
	});

	test('where the own locale has no edition, it says so', () => {
		expect(check('../../da/account/mitid.mdx')).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:6:1 error: "../../da/account/mitid.mdx" leads readers of sv to da. There is no sv edition: remove the link, or write sv/account/mitid.mdx.",
			]
		`);
	});

	test('where readers are shown a fallback, it says how to link to that', () => {
		const files = {
			'sv/account/bankid.mdx': article(),
			'da/account/a.mdx': article('[a](../../sv/account/bankid.mdx)'),
		};
		expect(check('./reset.mdx', files)).toMatchInlineSnapshot(`
			[
			  "da/account/a.mdx:6:1 error: "../../sv/account/bankid.mdx" leads readers of da to sv. Write "./bankid.mdx": until that is written, readers get the sv edition inside their own pages.",
			]
		`);
	});

	test('a category of another locale is one of the own', () => {
		expect(check('../../da/account/')).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:6:1 error: "../../da/account/" leads readers of sv to da. Write "./".",
			]
		`);
	});
});
