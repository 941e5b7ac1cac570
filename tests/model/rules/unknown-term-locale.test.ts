import { describe, expect, test } from 'vitest';
import { findings } from '../../helpers/content.ts';

describe('unknown-term-locale', () => {
	const check = (terms: string): string[] =>
		findings('unknown-term-locale', {
			'site.yaml':
				'name: Test\norigin: https://help.example\nlocales:\n  - { code: nb, label: Norsk }\n',
			'terms.yaml': terms,
		});

	test('a word in a locale of the site is fine', () => {
		expect(check('password:\n  nb: { word: passord }\n')).toEqual([]);
	});

	test('a word in another is an error', () => {
		expect(check('password:\n  no: { word: passord }\n')).toMatchInlineSnapshot(`
			[
			  "terms.yaml:2:3 error: "no" is not a locale of this site, so this word is never used. Did you mean "nb"?",
			]
		`);
	});
});
