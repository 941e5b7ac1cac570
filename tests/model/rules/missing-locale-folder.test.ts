import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

describe('missing-locale-folder', () => {
	test('locales with articles are fine', () => {
		const files = { 'sv/a/b.mdx': article(), 'da/a/b.md': article() };
		expect(findings('missing-locale-folder', files)).toEqual([]);
	});

	test('a locale without an article is a warning at its line of site.yaml', () => {
		const files = { 'sv/a/b.mdx': article(), 'da/_ui.yaml': 'search: { label: Søg }' };
		expect(findings('missing-locale-folder', files)).toMatchInlineSnapshot(`
			[
			  "site.yaml:5:5 warning: There is no article in da. Write the first, e.g. da/account/log-in.mdx, or remove the locale.",
			]
		`);
	});
});
