import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

describe('unknown-term', () => {
	const terms = 'password:\n  sv: { word: lösenord }\nmitid:\n  da: { word: MitID }\n';
	const check = (text: string, files: Record<string, string> = { 'terms.yaml': terms }): string[] =>
		findings('unknown-term', { 'sv/account/log-in.mdx': article(text), ...files });

	test('a concept with a word in this locale is fine', () => {
		expect(check(':term[password]')).toEqual([]);
	});

	test('an unknown concept names the nearest', () => {
		expect(check('Ditt :term[pasword].')).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:6:6 error: There is no term "pasword" in terms.yaml. Did you mean "password"?",
			]
		`);
	});

	test('the word of a term is answered with the name of its concept', () => {
		expect(check(':term[Lösenord]')).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:6:1 error: There is no term "Lösenord" in terms.yaml. Write the name of the concept: :term[password].",
			]
		`);
	});

	test('a concept without a word in this locale says where to add one', () => {
		expect(check(':term[mitid]')).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:6:1 error: The term "mitid" has no word in sv. Add "sv: { word: … }" to it in terms.yaml, line 3.",
			]
		`);
	});

	test('names that every object has are no concepts', () => {
		expect(check(':term[constructor]')).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:6:1 error: There is no term "constructor" in terms.yaml. There is: password, mitid.",
			]
		`);
	});

	test('without terms.yaml it says so, and an invalid one is a single problem', () => {
		expect(check(':term[password]', {})).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:6:1 error: There is no terms.yaml, so readers see "password" itself. Write the word instead.",
			]
		`);
		expect(check(':term[password]', { 'terms.yaml': 'password: 5\n' })).toEqual([]);
	});
});
