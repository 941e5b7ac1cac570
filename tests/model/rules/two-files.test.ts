import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

describe('two-files', () => {
	test('one file an article is fine', () => {
		expect(findings('two-files', { 'sv/a/b.md': article(), 'sv/a/c.mdx': article() })).toEqual([]);
	});

	test('an article in .md and .mdx is an error', () => {
		const files = { 'sv/a/b.md': article(), 'sv/a/b.mdx': article() };
		expect(findings('two-files', files)).toMatchInlineSnapshot(`
			[
			  "sv/a/b.md:1:1 error: sv/a/b.mdx is the same article. Keep one of the two files.",
			]
		`);
	});
});
