import { expect, test } from 'vitest';
import { articleView } from '../../../src/model/view/article.ts';
import { articleJsonLd, breadcrumbJsonLd, homeJsonLd } from '../../../src/model/view/json-ld.ts';
import { homeView } from '../../../src/model/view/pages.ts';
import { category, nordic, openCenter } from '../../helpers/center.ts';
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
		      "logo": {
		        "@type": "ImageObject",
		        "url": "https://help.example/apple-touch-icon.png",
		      },
		      "name": "Test",
		      "url": "https://help.example/sv/",
		    },
		    "dateModified": "2026-10-14",
		    "description": "A description.",
		    "headline": "Logga in: ”Mina sidor”",
		    "inLanguage": "sv",
		    "mainEntityOfPage": "https://help.example/sv/l%C3%B6sen/log-in/",
		    "publisher": {
		      "@type": "Organization",
		      "logo": {
		        "@type": "ImageObject",
		        "url": "https://help.example/apple-touch-icon.png",
		      },
		      "name": "Test",
		      "url": "https://help.example/sv/",
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

test('an article says when it was first shown, if a writer or Git knows', () => {
	const [dated] = jsonLd({
		'sv/account/log-in.mdx': article('Text.', 'publishAt: 2026-09-01 08:00'),
	});
	expect(dated).toMatchObject({ datePublished: '2026-09-01' });
	const [undated] = jsonLd({ 'sv/account/log-in.mdx': article() });
	expect(undated).not.toHaveProperty('datePublished');
});

test('a home page says whose it is, its logo, and how its readers reach a person', () => {
	const contact = `contact: { sv: { phone: 08-465 004 20, email: hjalp@help.example, chat: https://help.example/chat } }`;
	const { center } = openCenter({
		...files,
		'site.yaml': `${nordic}${contact}\ntheme: { logo: logo.svg }\n`,
		'public/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>',
	});
	expect(homeJsonLd(homeView(center, 'sv'))).toMatchInlineSnapshot(`
		{
		  "@context": "https://schema.org",
		  "@type": "Organization",
		  "contactPoint": [
		    {
		      "@type": "ContactPoint",
		      "availableLanguage": "sv",
		      "contactType": "customer service",
		      "telephone": "+46846500420",
		    },
		    {
		      "@type": "ContactPoint",
		      "availableLanguage": "sv",
		      "contactType": "customer service",
		      "email": "hjalp@help.example",
		    },
		  ],
		  "logo": {
		    "@type": "ImageObject",
		    "url": "https://help.example/logo.svg",
		  },
		  "name": "Test",
		  "url": "https://help.example/sv/",
		}
	`);
	expect(homeJsonLd(homeView(center, 'da'))).not.toHaveProperty('contactPoint');
});

test('breadcrumbs count from 1, home by its name first and the page itself last', () => {
	const search = {
		canonical: 'https://help.example/x/',
		noindex: false,
		alternates: [],
		markdown: undefined,
	};
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
