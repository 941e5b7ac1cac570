import { hrefOf } from '../addresses.ts';
import { categoryOf, localeOf, shownArticle, type HelpCenter } from '../model/help-center.ts';
import { articlePath, categoryPath } from '../model/route.ts';

/**
 * A page that readers of a locale have: its title, its address, and what else it is or was called at the
 * end of an address, in any language; and the language of the title, where that is another. Rows instead of
 * objects, because there are thousands.
 */
export type KnownPage = readonly [
	title: string,
	href: string,
	otherNames?: readonly string[],
	lang?: string,
];

/** All that may have been meant by an address of a locale at which there is no page. */
export function knownPages(center: HelpCenter, locale: string): KnownPage[] {
	const codes = center.site.locales.map(({ code }) => code);
	const articles = (center.shown.get(locale) ?? []).map((article): KnownPage => {
		const path = articlePath(center, article);
		const others = codes.flatMap((code) => {
			const other = shownArticle(center, code, article.id);
			return other ? [articlePath(center, other), ...other.edition.data.aliases] : [];
		});
		const { edition, isFallback } = article;
		const lang = isFallback ? localeOf(center.site, edition.locale).lang : undefined;
		return row(edition.data.title, hrefOf(center.site, path), others, lang);
	});
	const categories = [...(center.categories.get(locale)?.values() ?? [])].map(({ id, title }) => {
		const others = codes.flatMap((code) =>
			categoryOf(center, code, id) ? [categoryPath(center, code, id)] : [],
		);
		return row(title, hrefOf(center.site, categoryPath(center, locale, id)), others);
	});
	return [...categories, ...articles];
}

function row(title: string, href: string, paths: readonly string[], lang?: string): KnownPage {
	const own = lastName(href);
	const others = [...new Set(paths.map(lastName))].filter((name) => name !== own && name !== '');
	if (lang !== undefined) return [title, href, others, lang];
	return others.length === 0 ? [title, href] : [title, href, others];
}

/** `/sv/konto/logga-in/` → `logga-in`. */
function lastName(path: string): string {
	return (
		path
			.replace(/[?#].*$/s, '')
			.split('/')
			.filter(Boolean)
			.at(-1) ?? ''
	);
}
