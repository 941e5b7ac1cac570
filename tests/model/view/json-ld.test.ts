import { expect, test } from 'vitest';
import { articleView } from '../../../src/model/view/article.ts';
import { articleJsonLd, breadcrumbJsonLd } from '../../../src/model/view/json-ld.ts';
import { category, openCenter } from '../../helpers/center.ts';
import { article, type Files } from '../../helpers/content.ts';

/** What a page tells search engines about `account/log-in`. */
function jsonLd(files: Files, locale = 'sv'): object[] {
	const { center, sources } = openCenter(files);
	return articleJsonLd(articleView(center, locale, 'account/log-in', sources), 'Hem');
}

const files = {
	'sv/account/_category.yaml': category('Konto', 'slug: lösen'),
	'sv/account/log-in.mdx': article('Text.', 'updated: 2026-10-14', '"Logga in: ”Mina sidor”"'),
};

test('an article says what it is, in which language, from when, and where it stands', () => {
	expect(jsonLd(files)).toMatchInlineSnapshot(`
		[
		  {
		    "@context": "https://schema.org",
		    "@type": "Article",
		    "author": {
		      "@type": "Organization",
		      "name": "Test",
		    },
		    "dateModified": "2026-10-14",
		    "description": "A description.",
		    "headline": "Logga in: ”Mina sidor”",
		    "inLanguage": "sv",
		    "mainEntityOfPage": "https://help.example/sv/l%C3%B6sen/log-in/",
		    "publisher": {
		      "@type": "Organization",
		      "name": "Test",
		    },
		    "url": "https://help.example/sv/l%C3%B6sen/log-in/",
		  },
		  {
		    "@context": "https://schema.org",
		    "@type": "BreadcrumbList",
		    "itemListElement": [
		      {
		        "@type": "ListItem",
		        "item": "https://help.example/sv/",
		        "name": "Hem",
		        "position": 1,
		      },
		      {
		        "@type": "ListItem",
		        "item": "https://help.example/sv/l%C3%B6sen/",
		        "name": "Konto",
		        "position": 2,
		      },
		      {
		        "@type": "ListItem",
		        "item": "https://help.example/sv/l%C3%B6sen/log-in/",
		        "name": "Logga in: ”Mina sidor”",
		        "position": 3,
		      },
		    ],
		  },
		]
	`);
});

test('an article whose date is unknown has none', () => {
	const [plain] = jsonLd({ 'sv/account/log-in.mdx': article() });
	expect(plain).not.toHaveProperty('dateModified');
});

test('a fallback speaks of the edition it shows, in its language', () => {
	const [shown] = jsonLd({ 'da/account/log-in.mdx': article() });
	expect(shown).toMatchObject({ inLanguage: 'da', url: 'https://help.example/da/account/log-in/' });
});

test('breadcrumbs count from 1, home by its name first and the page itself last', () => {
	const search = { canonical: 'https://help.example/x/', noindex: false, alternates: [] };
	const crumbs = [
		{ title: undefined, href: '/sv/' },
		{ title: 'Konto', href: '/sv/konto/' },
	];
	expect(breadcrumbJsonLd({ shell: { search }, title: 'Kod', crumbs }, 'Hem')).toMatchObject({
		'@type': 'BreadcrumbList',
		itemListElement: [
			{ position: 1, name: 'Hem', item: 'https://help.example/sv/' },
			{ position: 2, name: 'Konto', item: 'https://help.example/sv/konto/' },
			{ position: 3, name: 'Kod', item: 'https://help.example/x/' },
		],
	});
});
