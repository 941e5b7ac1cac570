import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

describe('unknown-featured', () => {
	const check = (featured: string): string[] =>
		findings('unknown-featured', {
			'site.yaml': `name: Test
origin: https://help.example
locales:
  - { code: sv, label: Svenska }
  - { code: da, label: Dansk }
featured: ${featured}
`,
			'sv/account/log-in.mdx': article(),
			'da/account/mitid.mdx': article(),
		});

	test('articles of any locale may be featured', () => {
		expect(check('[account/log-in, account/mitid]')).toEqual([]);
	});

	test('an article in no locale is an error that names the nearest', () => {
		expect(check('[account/log-in, account/mit-id, billing/something]')).toMatchInlineSnapshot(`
			[
			  "site.yaml:6:28 error: There is no article "account/mit-id". Did you mean "account/mitid"?",
			  "site.yaml:6:44 error: There is no article "billing/something".",
			]
		`);
	});
});
