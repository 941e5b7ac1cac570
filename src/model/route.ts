import { SITEMAP_PATH, absoluteHref, homePath, hrefOf, type Published } from '../addresses.ts';
import type { Site } from '../schema/site.ts';
import type { HelpCenter, ShownArticle } from './help-center.ts';
import { parentOf, pathTo } from './category.ts';
import { categoryOf, shownArticle } from './help-center.ts';

/** Addresses that hang on content: localized slugs make them. All others are in `addresses.ts`. */

/** `account/password` in Swedish → `/sv/konto/losenord/`. */
export function categoryPath(center: HelpCenter, locale: string, id: string): string {
	const slugs = pathTo(id).map((part) => categoryOf(center, locale, part)?.slug ?? part);
	return `/${[locale, ...slugs].join('/')}/`;
}

/** `account/log-in` in Swedish → `/sv/konto/logga-in/`, the same for an edition and a fallback. */
export function articlePath(center: HelpCenter, { id, locale, edition }: ShownArticle): string {
	// The text of a category is part of its page.
	if (center.texts.has(id)) return categoryPath(center, locale, id);
	const folder = parentOf(id);
	const base = folder === undefined ? homePath(locale) : categoryPath(center, locale, folder);
	return `${base}${edition.data.slug ?? id.slice(id.lastIndexOf('/') + 1)}/`;
}

/** Where readers of `locale` find an article, if they have any edition of it. */
export function pathOfArticle(center: HelpCenter, locale: string, id: string): string | undefined {
	const shown = shownArticle(center, locale, id);
	return shown && articlePath(center, shown);
}

/** Where votes are sent: a path of the site, or a whole address. */
export function votesHref(site: Published & Pick<Site, 'feedback'>): string {
	return hrefOf(site, site.feedback.endpoint);
}

/** A path of the site as a whole address, for search engines. */
export function absolute({ site }: HelpCenter, path: string): string {
	return absoluteHref(site, hrefOf(site, path));
}

/** Address of the list of pages for search engines. */
export function sitemapAddress(center: HelpCenter): string {
	return absolute(center, SITEMAP_PATH);
}
