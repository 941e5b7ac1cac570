import { expect, test } from 'vitest';
import { knownPages } from '../../src/not-found/known-pages.ts';
import { category, openCenter } from '../helpers/center.ts';
import { article } from '../helpers/content.ts';

test('each page of a locale is there with its former names and those of other languages', () => {
	const { center } = openCenter({
		'sv/account/_category.yaml': category('Konto', 'slug: konto'),
		'da/account/_category.yaml': category('Konto'),
		'sv/account/log-in.mdx': article('Text.', 'slug: logga-in\naliases: [/sv/inloggning/]'),
		'da/account/log-in.mdx': article('Text.', 'slug: log-ind'),
		'da/account/mitid.mdx': article(),
	});
	const pages = knownPages(center, 'sv').map(([, ...rest]) => rest);
	expect(pages).toMatchInlineSnapshot(`
		[
		  [
		    "/sv/konto/",
		    [
		      "account",
		    ],
		  ],
		  [
		    "/sv/konto/logga-in/",
		    [
		      "inloggning",
		      "log-ind",
		    ],
		  ],
		  [
		    "/sv/konto/mitid/",
		    [],
		    "da",
		  ],
		]
	`);
});
