import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

describe('code-in-article', () => {
	const check = (text: string): string[] =>
		findings('code-in-article', { 'sv/account/log-in.mdx': article(text) });

	test('text, a literal and a comment are fine', () => {
		expect(check('Text {"{"} and {/* a note */} and `{code}`.')).toEqual([]);
	});

	test('code is a hint, once an article', () => {
		expect(check('export const year = 2026;\n\nIn {year} and {year + 1}.')).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:6:1 hint: This article runs code (import, export or braces): it builds more slowly, and what the code writes is not checked. If readers should see the braces, write &#123; and &#125;.",
			]
		`);
	});

	test('words between braces that nothing declares are an error', () => {
		expect(check('Skriv {kundnummer} och {ditt.namn}.\n\nimport kontakter fra telefonen.'))
			.toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:6:7 error: Between braces stands code, and nothing here is called "kundnummer". If readers should see the braces, write &#123;kundnummer&#125;.",
			  "sv/account/log-in.mdx:6:24 error: Between braces stands code, and nothing here is called "ditt.namn". If readers should see the braces, write &#123;ditt.namn&#125;.",
			  "sv/account/log-in.mdx:8:1 error: A paragraph that begins with "import" is read as code. Begin with another word, or a capital letter.",
			]
		`);
	});
});
