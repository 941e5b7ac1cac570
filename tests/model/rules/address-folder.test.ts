import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

const check = (site: string, alias = '/sv/old/'): string[] =>
	findings('address-folder', {
		'site.yaml': `name: A\nlocales: [{ code: sv, label: Svenska }]\n${site}`,
		'sv/a/b.mdx': article('Text.', `aliases: [${alias}]`),
		'redirects.yaml': '/help/old/: /sv/\n',
	});

describe('address-folder', () => {
	test('paths of the help center alone are fine, and so is a site without a folder', () => {
		expect(check('origin: https://company.example')).toEqual([]);
		expect(check('origin: https://company.example/helpdesk')).toEqual([]);
	});

	test('a path with the folder is told without it', () => {
		const site = [
			'origin: https://company.example/help',
			'contact: { sv: { form: /help/sv/form/, chat: "https://company.example/help/chat" } }',
			'feedback: { endpoint: /help/v1/votes }',
		];
		expect(check(site.join('\n'), '/help/sv/old/')).toMatchInlineSnapshot(`
			[
			  "redirects.yaml:1:1 error: Paths are written without the folder of the site, "/help", which comes before them by itself: "/old/", not "/help/old/".",
			  "site.yaml:4:18 error: Paths are written without the folder of the site, "/help", which comes before them by itself: "/sv/form/", not "/help/sv/form/".",
			  "site.yaml:5:13 error: Paths are written without the folder of the site, "/help", which comes before them by itself: "/v1/votes", not "/help/v1/votes".",
			  "sv/a/b.mdx:4:11 error: Paths are written without the folder of the site, "/help", which comes before them by itself: "/sv/old/", not "/help/sv/old/".",
			]
		`);
	});
});
