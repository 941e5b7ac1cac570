import { describe, expect, test } from 'vitest';
import { article, findings, type Files } from '../../helpers/content.ts';

describe('idle-synonym', () => {
	const terms = (sv: string) => `password:\n  sv: { word: lösenord, ${sv} }\n`;
	const check = (text: string, sv = 'synonyms: [password]', more: Files = {}) =>
		findings('idle-synonym', {
			'terms.yaml': terms(sv),
			'sv/account/log-in.mdx': article(text),
			...more,
		});

	test.each(['Ditt lösenord.', 'LÖSENORDET', ':term[password]', '- ett **lösenord**'])(
		'“%s” has the word',
		(text) => expect(check(text)).toEqual([]),
	);

	test('a title, a keyword and a label of the product have it too', () => {
		const titled = { 'sv/account/b.mdx': article('Text.', '', 'Byt lösenord') };
		const keyed = { 'sv/account/b.mdx': article('Text.', 'keywords: [lösenord]') };
		const labelled = { 'labels/sv.json': '{ "login": { "password": "Lösenord" } }' };
		for (const more of [titled, keyed, labelled])
			expect(check('Text.', undefined, more)).toEqual([]);
	});

	test('a concept whose word no article has is a hint, and so is one that only a draft has', () => {
		const draft = { 'sv/account/b.mdx': article('Ditt lösenord.', 'status: draft') };
		expect(check('Xlösenord', undefined, draft)).toMatchInlineSnapshot(`
			[
			  "terms.yaml:2:25 hint: No article in sv has "lösenord", so nobody who types "password" is led anywhere. Use the word in an article, with :term[password], or remove the synonyms.",
			]
		`);
	});

	test('an article in another language does not count', () => {
		const danish = { 'da/account/log-in.mdx': article('lösenord') };
		expect(check('Text.', undefined, danish)).toHaveLength(1);
	});

	test('a term without synonyms leads nobody anywhere, and needs no article', () => {
		expect(check('Text.', 'avoid: [passord]')).toEqual([]);
	});

	test('a synonym that is the word, or no word at all, is told with its place', () => {
		expect(check('lösenord', "synonyms: [Lösenord, '*?', pass]")).toMatchInlineSnapshot(`
			[
			  "terms.yaml:2:36 hint: "Lösenord" is the word itself. Remove the synonym.",
			  "terms.yaml:2:46 warning: Nobody can search for "*?": search looks at letters and digits only. Write a word, or remove it.",
			]
		`);
	});
});
