import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

describe('heading-directive', () => {
	const check = (text: string): string[] =>
		findings('heading-directive', { 'sv/account/log-in.mdx': article(text) });

	test('words in a heading, and labels in the text, are fine', () => {
		expect(
			check('## Tryck på Logga in\n\n:ui[nav.logIn] och :term[password]\n\n::snippet[a]'),
		).toEqual([]);
	});

	test('a label or term in a heading is a warning', () => {
		expect(check('## Tryck på :ui[nav.logIn]\n\n### Ditt :term[password]')).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:6:1 warning: The words of a heading make its link, here "#tryck-på-navlogin". Write the words themselves instead of :ui[nav.logIn].",
			  "sv/account/log-in.mdx:8:1 warning: The words of a heading make its link, here "#ditt-password". Write the words themselves instead of :term[password].",
			]
		`);
	});
});
