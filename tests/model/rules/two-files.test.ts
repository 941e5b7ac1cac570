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

	// Elsewhere the second of them takes the place of the first.
	test.skipIf(process.platform !== 'linux')('names that differ in capitals only are two', () => {
		const files = { 'sv/a/log-in.mdx': article(), 'sv/a/Log-In.mdx': article('Text.', '', 'B') };
		expect(findings('two-files', files)).toMatchInlineSnapshot(`
			[
			  "sv/a/log-in.mdx:1:1 error: sv/a/Log-In.mdx differs in capitals only; Windows and macOS keep just one of the two. Rename one.",
			]
		`);
	});
});
