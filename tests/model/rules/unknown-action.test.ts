import { describe, expect, test } from 'vitest';
import { siteYaml } from '../../helpers/center.ts';
import { article, findings } from '../../helpers/content.ts';

describe('unknown-action', () => {
	const links = `links:
  default: { logIn: https://company.example/log-in }
  sv: { resetPassword: { label: Återställ lösenordet, url: https://company.example/se/glomt } }`;
	const check = (text: string, more = links): string[] =>
		findings('unknown-action', {
			'site.yaml': siteYaml('[{ code: sv, label: Svenska }]', more),
			'sv/account/log-in.mdx': article(text),
		});

	test('a link of the locale, or of all locales, with words on its button is fine', () => {
		expect(check('::action[resetPassword]')).toEqual([]);
		expect(check('::action[resetPassword]{label="Välj ett nytt"}')).toEqual([]);
		expect(check('<Action name="logIn" label="Logga in" />')).toEqual([]);
	});

	test('an unknown link names the nearest, or says where to write it', () => {
		expect(check('::action[login]{label="Logga in"}')).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:6:1 error: There is no link "login" for sv. Did you mean "logIn"?",
			]
		`);
		expect(check('::action[constructor]', '')).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:6:1 error: There is no link "constructor" for sv. Write it under links in site.yaml: links: { sv: { constructor: { label: …, url: … } } }.",
			]
		`);
	});

	test('a button without words says where they are written', () => {
		expect(check('::action[logIn]')).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:6:1 error: The button to "logIn" has no words. Write ::action[logIn]{label="…"}, or under links in site.yaml logIn: { label: …, url: https://company.example/log-in }.",
			]
		`);
	});
});
