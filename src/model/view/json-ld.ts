import type { ArticleView } from './article.ts';
import type { Crumb } from './cards.ts';
import type { Shell } from './shell.ts';

/** The part of a view that says where its page stands. */
interface Placed {
	shell: Pick<Shell, 'search'>;
	title: string;
	crumbs: readonly Crumb[];
}

/**
 * Structured data of an article page. Source: Google Search Central, Article and BreadcrumbList.
 *
 * @param home What the home page is called in the breadcrumbs.
 */
export function articleJsonLd(view: ArticleView, home: string): object[] {
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
	return [article, breadcrumbJsonLd(view, home)];
}

/** Structured data of where a page stands among the others. */
export function breadcrumbJsonLd({ shell, title, crumbs }: Placed, home: string): object {
	const url = shell.search.canonical;
	const items = [
		...crumbs.map(({ title: name = home, href }) => ({ name, item: new URL(href, url).href })),
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
