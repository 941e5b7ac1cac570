import { describe, expect, test } from 'vitest';
import { nordic } from '../../helpers/center.ts';
import { article, findings, type Files } from '../../helpers/content.ts';

describe('foreign-fallback', () => {
	const check = (text: string, matter = '', files: Files = {}): string[] =>
		findings('foreign-fallback', {
			'site.yaml': nordic,
			'terms.yaml':
				'mitid:\n  da: { word: MitID }\npassword:\n  da: { word: adgangskode }\n  sv: { word: lösenord }\n  nb: { word: passord }\n',
			'labels/da.json': '{ "logIn": "Log ind", "days_one": "dag", "days_other": "dage" }',
			'labels/sv.json': '{ "days_one": "dag", "days_other": "dagar" }',
			'da/account/e-id.mdx': article(text, matter),
			...files,
		});

	test('a lent text may name what its readers have too', () => {
		expect(check('Skriv din :term[password], vent :ui[days]{count=2}.')).toEqual([]);
	});

	test('a term that another market lacks is named once, with all who are shown it', () => {
		expect(check('Brug :term[mitid]. Godkend i :term[mitid].')).toMatchInlineSnapshot(`
			[
			  "da/account/e-id.mdx:6:6 hint: Readers of sv and nb are shown this article, and the term "mitid" has no word in sv. Write fallback: false in its front matter if it holds in one market only.",
			]
		`);
	});

	test('so is a label', () => {
		expect(check('Vælg :ui[logIn].')).toMatchInlineSnapshot(`
			[
			  "da/account/e-id.mdx:6:6 hint: Readers of sv are shown this article, and there is no label "logIn" in sv. Write fallback: false in its front matter if it holds in one market only.",
			]
		`);
	});

	test('what is kept to its own readers, or written for the others, is no problem', () => {
		expect(check('Brug :term[mitid].', 'fallback: false')).toEqual([]);
		const own = { 'sv/account/e-id.mdx': article(), 'nb/account/e-id.mdx': article() };
		expect(check('Brug :term[mitid].', '', own)).toEqual([]);
	});
});
