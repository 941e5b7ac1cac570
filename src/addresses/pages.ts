/** Pages and files of the site. */

/** First segments under a locale that are no category. */
export const fixedSegments = ['search', 'all', 'feedback', 'pagefind'] as const;

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

/** What readers without a connection get instead of a page that they have not read before. */
export function offlinePath(locale: string): string {
	return `/${locale}/offline.html`;
}

/** The program in the browser that keeps what was read. At the top of the site, all of which it is for. */
export const WORKER_PATH = '/sw.js';

/** What is shown where no page is and no language is known. */
export const NOT_FOUND_PATH = '/404.html';

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

/** New and changed articles, for programs that follow them. */
export function feedPath(locale: string): string {
	return `/${locale}/feed.xml`;
}

/** What readers of a locale are told for a while. */
export function noticesPath(locale: string): string {
	return `/${locale}/notices.json`;
}

/** The same as a page, for who has no script. */
export function noticesPagePath(locale: string): string {
	return `/${locale}/notices.html`;
}

/** The text of a page as Markdown, beside it. E.g. `/sv/konto/logga-in/index.md`. */
export function markdownPath(page: string): string {
	return `${page}${MARKDOWN_FILE}`;
}

/** Name of that file, which is also how its page names it. */
export const MARKDOWN_FILE = 'index.md';

/** The articles of a locale for programs that read them: https://llmstxt.org. */
export function llmsPath(locale: string): string {
	return `/${locale}/llms.txt`;
}

/** The same for all locales. */
export const LLMS_PATH = '/llms.txt';

/** Every page of a locale, for the page that says that there is none. */
export function knownPagesPath(locale: string): string {
	return `/${locale}/pages.json`;
}

/** Where files are published whose names change with their bytes. */
export function assetPath(name: string): string {
	return `/_astro/${name}`;
}

/** What phones show of the site on a home screen. */
export const MANIFEST_OF_SITE = '/site.webmanifest';

/** The same on a phone that knows no manifest. */
export const TOUCH_ICON = '/apple-touch-icon.png';

export const SITEMAP_PATH = '/sitemap.xml';

/** Of a site with too many addresses for one file; counted from 1. */
export function sitemapPartPath(part: number): string {
	return `/sitemap-${part}.xml`;
}

/** What exists, for the feedback endpoint. */
export const MANIFEST_FILE = 'fyr-manifest.json';

/** What became of every old address, for our server and for the files that other hosts read. */
export const REDIRECTS_FILE = 'fyr-redirects.json';

/** Files that every site has at its top. */
export const rootFiles = [
	NOT_FOUND_PATH,
	`/${MANIFEST_FILE}`,
	`/${REDIRECTS_FILE}`,
	'/index.html',
	'/robots.txt',
	SITEMAP_PATH,
	WORKER_PATH,
];
