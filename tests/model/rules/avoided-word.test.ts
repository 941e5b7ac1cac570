import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

describe('avoided-word', () => {
	const terms = `password:
  sv: { word: lösenord, avoid: [passord, pass-ord] }
  da: { word: adgangskode, avoid: [Kodeord] }
`;
	const check = (text: string, more = '', title = 'Title'): string[] =>
		findings('avoided-word', {
			'terms.yaml': terms,
			'da/account/log-in.mdx': article(text, more, title),
		});

	test('approved words, other words, keywords and words of other locales are fine', () => {
		const text = 'Din adgangskode, kodeordet, xkodeord, passord. [a](./kodeord.mdx) :ui[kodeord]';
		expect(check(text, 'keywords: [kodeord]')).toEqual([]);
	});

	test('a word to avoid is a hint that names the approved one, once a word', () => {
		expect(check('Dit *kodeord*.\n\nEt KODEORD.')).toMatchInlineSnapshot(`
			[
			  "da/account/log-in.mdx:6:6 hint: Write "adgangskode" instead of "kodeord" (terms.yaml).",
			]
		`);
	});

	test('title and description count', () => {
		expect(check('Text.', 'order: 1', 'Glemt kodeord?')).toMatchInlineSnapshot(`
			[
			  "da/account/log-in.mdx:2:1 hint: Write "adgangskode" instead of "kodeord" (terms.yaml).",
			]
		`);
	});

	test('letters beyond a to z are letters: a word is whole or it is not', () => {
		const files = {
			'terms.yaml': 'a:\n  sv: { word: b, avoid: [ord] }\n',
			'sv/a/b.mdx': article('Öord, ordå, ord'),
		};
		expect(findings('avoided-word', files)).toMatchInlineSnapshot(`
			[
			  "sv/a/b.mdx:6:13 hint: Write "b" instead of "ord" (terms.yaml).",
			]
		`);
	});

	test('snippets count, and signs in a word are only signs', () => {
		const files = { 'terms.yaml': terms, 'sv/_snippets/a.mdx': 'Ditt pass-ord? pass.ord' };
		expect(findings('avoided-word', files)).toMatchInlineSnapshot(`
			[
			  "sv/_snippets/a.mdx:1:6 hint: Write "lösenord" instead of "pass-ord" (terms.yaml).",
			]
		`);
	});
});
