import type { Site } from '../schema/site.ts';
import type { HelpCenter, ShownArticle } from './help-center.ts';
import { parentOf, pathTo } from './category.ts';
import { categoryOf, shownArticle } from './help-center.ts';

/**
 * The only builder of addresses. Every path begins and ends with a slash and stands as it is
 * written in HTML: percent-encoding is left to the browser, which knows it better.
 *
 * Paths are those of the site itself, wherever it is published: aliases, redirects and rules know
 * no others. What leaves the model, into a page or a file, goes through `hrefOf` or `absolute`,
 * which put the folder before it that the site is published in.
 */

/** First segments under a locale that are no category. */
export const fixedSegments = ['search', 'all', 'feedback', 'pagefind'] as const;

/** A path as it is in a route: people write it without its last slash, too. */
export function withSlash(path: string): string {
	return path.endsWith('/') ? path : `${path}/`;
}

/** Where files are published whose names change with their bytes. */
export function assetPath(name: string): string {
	return `/_astro/${name}`;
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

/** What of a site its addresses are made of. */
export type Published = Pick<Site, 'origin' | 'base'>;

/**
 * How a page names a path of the site, which may be published in a folder of its host. Whole
 * addresses stay as they are.
 *
 * @example
 * hrefOf({ origin: 'https://company.example', base: '/help' }, '/sv/'); // => '/help/sv/'
 */
export function hrefOf({ base }: Published, path: string): string {
	return /^\/(?!\/)/.test(path) ? base + path : path;
}

/**
 * The path within the site of a path of its host, as people read both.
 *
 * @returns `undefined` if it lies outside the site.
 * @example
 * pathWithin({ base: '/help' }, '/help/sv/'); // => '/sv/'
 */
export function pathWithin({ base }: Pick<Published, 'base'>, path: string): string | undefined {
	return path.startsWith(`${base}/`) ? path.slice(base.length) : undefined;
}

/**
 * The file of the built site that answers for a path.
 *
 * @example
 * fileOfPath('/sv/konto/'); // => 'sv/konto/index.html'
 */
export function fileOfPath(path: string): string {
	return path.slice(1) + (path.endsWith('/') ? 'index.html' : '');
}

/** The path that a file of the built site answers for. */
export function pathOfFile(file: string): string {
	return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** How a page names a file of `public/`. E.g. `logo.svg`. */
export function fileHref(site: Published, file: string): string {
	return hrefOf(site, `/${file}`);
}

/** Where votes are sent: a path of the site, or a whole address. */
export function votesHref(site: Published & Pick<Site, 'feedback'>): string {
	return hrefOf(site, site.feedback.endpoint);
}

/** A path of the site as a whole address, for search engines. */
export function absolute({ site }: HelpCenter, path: string): string {
	return absoluteHref(site, hrefOf(site, path));
}

/** The same of what a page names already. */
export function absoluteHref({ origin }: Published, href: string): string {
	return new URL(href, origin).href;
}

/** The site itself as an address, without a slash at its end. E.g. `https://company.example/help`. */
export function siteAddress({ origin, base }: Published): string {
	return new URL(base, origin).href.replace(/\/$/, '');
}

/** Address of the list of pages for search engines. */
export function sitemapAddress(center: HelpCenter): string {
	return absolute(center, '/sitemap.xml');
}
