import type { Article, BreadcrumbList, ContactPoint, Organization, WithContext } from 'schema-dts';
import type { ArticleView } from './article.ts';
import type { Crumb } from './cards.ts';
import type { ContactView } from './contact.ts';
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
 * @param image Address of its picture.
 */
export function articleJsonLd(
	view: ArticleView,
	home: string,
	image?: string,
): [WithContext<Article>, WithContext<BreadcrumbList>] {
	const url = view.shell.search.canonical;
	const article: WithContext<Article> = {
		'@context': 'https://schema.org',
		'@type': 'Article',
		headline: view.title,
		description: view.description,
		inLanguage: view.textLocale.lang,
		mainEntityOfPage: url,
		url,
		...(image !== undefined && { image }),
		// Never one that nobody wrote down and Git does not know.
		...(view.published && { datePublished: view.published }),
		...(view.updated && { dateModified: view.updated }),
		author: organization(view.shell),
		publisher: organization(view.shell),
	};
	return [article, breadcrumbJsonLd(view, home)];
}

/** Structured data of where a page stands among the others. */
export function breadcrumbJsonLd(
	{ shell, title, crumbs }: Placed,
	home: string,
): WithContext<BreadcrumbList> {
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

/** Structured data of a home page: whose help center it is, and how its readers reach a person. */
export function homeJsonLd({ shell }: { shell: Shell }): WithContext<Organization> {
	const points = contactPoints(shell.contact, shell.locale.lang);
	return {
		'@context': 'https://schema.org',
		...organization(shell),
		...(points.length > 0 && { contactPoint: points }),
	};
}

function organization({ siteName, search, links }: Shell) {
	const { home } = links;
	const logo = links.logo?.onLight.src ?? links.touchIcon;
	return {
		'@type': 'Organization' as const,
		name: siteName,
		url: new URL(home, search.canonical).href,
		...(logo && {
			logo: {
				'@type': 'ImageObject' as const,
				url: new URL(logo, search.canonical).href,
			},
		}),
	};
}

/** Only what a program can dial or write to; pages are no contact point. */
function contactPoints(contact: ContactView | undefined, lang: string): ContactPoint[] {
	return (contact?.ways ?? []).flatMap(({ kind, text, href }): ContactPoint[] => {
		const way = { phone: { telephone: href.replace(/^tel:/, '') }, email: { email: text } };
		return kind === 'phone' || kind === 'email'
			? [
					{
						'@type': 'ContactPoint',
						contactType: 'customer service',
						availableLanguage: lang,
						...way[kind],
					},
				]
			: [];
	});
}
