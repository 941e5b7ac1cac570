import type { HelpCenter } from '../help-center.ts';
import { absoluteHref } from '../route.ts';
import type { ArticleView } from './article.ts';
import type { Crumb } from './cards.ts';

/** Structured data of an article page. Source: Google Search Central, Article and BreadcrumbList. */
export function articleJsonLd(center: HelpCenter, view: ArticleView, home: string): object[] {
	const url = view.shell.search.canonical;
	const article = {
		'@context': 'https://schema.org',
		'@type': 'Article',
		headline: view.title,
		description: view.description,
		inLanguage: view.textLocale.lang,
		mainEntityOfPage: url,
		url,
		...(view.updated && { dateModified: view.updated }),
		author: { '@type': 'Organization', name: view.shell.siteName },
		publisher: { '@type': 'Organization', name: view.shell.siteName },
	};
	return [article, breadcrumbJsonLd(center, view.crumbs, view.title, url, home)];
}

export function breadcrumbJsonLd(
	center: HelpCenter,
	crumbs: readonly Crumb[],
	title: string,
	url: string,
	home: string,
): object {
	const items = [
		...crumbs.map(({ title: name = home, href }) => ({
			name,
			item: absoluteHref(center.site, href),
		})),
		{ name: title, item: url },
	];
	return {
		'@context': 'https://schema.org',
		'@type': 'BreadcrumbList',
		itemListElement: items.map((item, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			...item,
		})),
	};
}
