import type { HelpCenter, ShownArticle } from './help-center.ts';
import { parentOf, pathTo } from './category.ts';
import { categoryOf, shownArticle } from './help-center.ts';

/**
 * The only builder of addresses. Every path begins and ends with a slash and stands as it is
 * written in HTML: percent-encoding is left to the browser, which knows it better.
 */

/** First segments under a locale that are no category. */
export const fixedSegments = ['search', 'all', 'feedback', 'pagefind'] as const;

/** A path as it is in a route: people write it without its last slash, too. */
export function withSlash(path: string): string {
	return path.endsWith('/') ? path : `${path}/`;
}

export function homePath(locale: string): string {
	return `/${locale}/`;
}

export function searchPath(locale: string): string {
	return `/${locale}/search/`;
}

export function allPath(locale: string): string {
	return `/${locale}/all/`;
}

export function thanksPath(locale: string): string {
	return `/${locale}/feedback/thanks/`;
}

export function feedbackErrorPath(locale: string): string {
	return `/${locale}/feedback/error/`;
}

export function notFoundPath(locale: string): string {
	return `/${locale}/404.html`;
}

/** Folder of a locale's search index. */
export function searchBundlePath(locale: string): string {
	return `/${locale}/pagefind/`;
}

export function titlesPath(locale: string): string {
	return `/${locale}/search/titles.json`;
}

/** Names the present file of a locale's words and titles, beside which it lies. */
export function assistPath(locale: string): string {
	return `/${locale}/search/assist.json`;
}

/** `account/password` in Swedish → `/sv/konto/losenord/`. */
export function categoryPath(center: HelpCenter, locale: string, id: string): string {
	const slugs = pathTo(id).map((part) => categoryOf(center, locale, part)?.slug ?? part);
	return `/${[locale, ...slugs].join('/')}/`;
}

/** `account/log-in` in Swedish → `/sv/konto/logga-in/`, the same for an edition and a fallback. */
export function articlePath(center: HelpCenter, { id, locale, edition }: ShownArticle): string {
	const folder = parentOf(id);
	const base = folder === undefined ? homePath(locale) : categoryPath(center, locale, folder);
	return `${base}${edition.data.slug ?? id.slice(id.lastIndexOf('/') + 1)}/`;
}

/** Where readers of `locale` find an article, if they have any edition of it. */
export function pathOfArticle(center: HelpCenter, locale: string, id: string): string | undefined {
	const shown = shownArticle(center, locale, id);
	return shown && articlePath(center, shown);
}

/** A path with the site's origin, for search engines. */
export function absolute(center: HelpCenter, path: string): string {
	return new URL(path, center.site.origin).href;
}
