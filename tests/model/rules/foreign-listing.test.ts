import { describe, expect, test } from 'vitest';
import { nordic } from '../../helpers/center.ts';
import { article, findings, type Files } from '../../helpers/content.ts';

describe('foreign-listing', () => {
	const check = (files: Files): string[] =>
		findings('foreign-listing', { 'site.yaml': nordic, ...files });

	test('says once for each locale to how many articles its readers come back in another language', () => {
		const files = { 'da/a/one.mdx': article(), 'da/a/two.mdx': article('Text.', '', 'Two') };
		expect(check({ ...files, 'nb/a/two.mdx': article('Text.', '', 'To') })).toMatchInlineSnapshot(`
			[
			  "site.yaml:3:11 hint: Readers who choose sv on 2 articles of da, e.g. da/a/one.mdx, come to a topic that lists the same in the language they came from. Write them in sv; "npm run status" names all. Where a text holds in one market only, write fallback: false in its front matter.",
			  "site.yaml:3:105 hint: Readers who choose nb on 1 article of da, e.g. da/a/one.mdx, come to a topic that lists the same in the language they came from. Write them in nb; "npm run status" names all. Where a text holds in one market only, write fallback: false in its front matter.",
			]
		`);
	});

	test('an article in every language, or for its own market, is listed to nobody else', () => {
		const all = { 'da/a/b.mdx': article(), 'sv/a/b.mdx': article(), 'nb/a/b.mdx': article() };
		expect(check(all)).toEqual([]);
		expect(check({ 'da/a/b.mdx': article('Text.', 'fallback: false') })).toEqual([]);
	});
});
