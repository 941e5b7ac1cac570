import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

describe('unknown-snippet', () => {
	const check = (files: Record<string, string>): string[] =>
		findings('unknown-snippet', { 'sv/_snippets/spam-folder.mdx': 'Text.', ...files });

	test('a snippet of this locale is fine, and may hold another', () => {
		const files = {
			'sv/account/log-in.mdx': article('::snippet[outer]'),
			'sv/_snippets/outer.mdx': '::snippet[spam-folder]',
		};
		expect(check(files)).toEqual([]);
	});

	test('an unknown snippet names the nearest', () => {
		expect(check({ 'sv/account/a.mdx': article('::snippet[spamfolder]') })).toMatchInlineSnapshot(`
			[
			  "sv/account/a.mdx:6:1 error: There is no sv/_snippets/spamfolder.mdx. Did you mean "spam-folder"?",
			]
		`);
	});

	test('a snippet that only another locale has says which', () => {
		expect(check({ 'da/account/a.mdx': article('::snippet[spam-folder]') })).toMatchInlineSnapshot(`
			[
			  "da/account/a.mdx:6:1 error: There is no da/_snippets/spam-folder.mdx; the snippet is in sv only. Write it, or remove the line.",
			]
		`);
	});

	test('a snippet that holds itself, directly or not, is an error', () => {
		const files = {
			'sv/_snippets/self.mdx': '::snippet[self]',
			'sv/_snippets/a.mdx': '::snippet[b]',
			'sv/_snippets/b.mdx': 'Text.\n\n::snippet[a]',
			'sv/_snippets/outside.mdx': '::snippet[a]',
		};
		expect(check(files)).toMatchInlineSnapshot(`
			[
			  "sv/_snippets/a.mdx:1:1 error: The snippet "a" would stand in itself, by way of "b". Remove one of the two.",
			  "sv/_snippets/b.mdx:3:1 error: The snippet "b" would stand in itself, by way of "a". Remove one of the two.",
			  "sv/_snippets/self.mdx:1:1 error: The snippet "self" would stand in itself, by way of "self". Remove one of the two.",
			]
		`);
	});
});
