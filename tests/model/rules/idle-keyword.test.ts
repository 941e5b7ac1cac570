import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

describe('idle-keyword', () => {
	const check = (keywords: string, text = 'Din kod.\n\n## På *mobilen*\n\nTryck.') =>
		findings('idle-keyword', {
			'sv/account/log-in.mdx': article(text, `keywords: ${keywords}`, 'Byt lösenord'),
		});

	test('words that the text lacks, or has in passing only, are what keywords are for', () => {
		expect(check('[password, kod, lösen, byt lösen, mobil, "byt\\\\lösenord nu"]')).toEqual([]);
		expect(check('[]')).toEqual([]);
	});

	test('what title, description or a heading says is a hint, whatever its case and signs', () => {
		expect(check('[Lösenord, "byt: lösenord", description, på mobilen]')).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:4:12 hint: Title, description or a heading has "Lösenord" already, and counts for more. Remove the keyword, or write a word that readers type and the text lacks.",
			  "sv/account/log-in.mdx:4:22 hint: Title, description or a heading has "byt: lösenord" already, and counts for more. Remove the keyword, or write a word that readers type and the text lacks.",
			  "sv/account/log-in.mdx:4:39 hint: Title, description or a heading has "description" already, and counts for more. Remove the keyword, or write a word that readers type and the text lacks.",
			  "sv/account/log-in.mdx:4:52 hint: Title, description or a heading has "på mobilen" already, and counts for more. Remove the keyword, or write a word that readers type and the text lacks.",
			]
		`);
	});

	test('two headings do not make a phrase', () => {
		expect(check('[två tre]', '## Ett två\n\n## Tre fyra')).toEqual([]);
	});

	test('a keyword without a letter can never be searched for', () => {
		expect(check('["?!"]')).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:4:12 warning: Nobody can search for "?!": search looks at letters and digits only. Write a word, or remove it.",
			]
		`);
	});
});
