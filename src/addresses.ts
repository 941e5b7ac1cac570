/**
 * Every path of the site and of its feedback endpoint, for all who name one: pages, endpoint, server,
 * and scripts in the browser. So it imports nothing. `model/route.ts` adds those that hang on content.
 *
 * A path begins with a slash, ends with one where it is a page, and stands as it is written in HTML:
 * percent-encoding is left to the browser, which knows it better. Paths are those of the site itself,
 * wherever it is published: aliases, redirects and rules know no others. What leaves Fyr, into a page
 * or a file, goes through `hrefOf` or `absoluteHref`, which put the folder before it that the site is
 * published in.
 */

// Pages and files of the site

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

// The feedback endpoint

/** Where votes are sent, unless `site.yaml` names another place. */
export const VOTES_PATH = '/v1/votes';

/** Where searches that found nothing are sent, beside the votes, by sites that ask for it. */
export const ZERO_RESULTS_PATH = '/v1/search-misses';

/** Where a page says at which step of a guide a reader gave up, beside the votes. */
export const GUIDE_STOPS_PATH = '/v1/guide-stops';

/** Where a reader's vote is deleted. */
export const ERASE_PATH = '/v1/readers/:article/:locale/:reader';

/** For whoever runs the endpoint: every vote, with the ending of its format. */
export const EXPORT_PATH = '/v1/export';

/** The report as data, with the ending of its format. */
export const REPORT_PATH = '/v1/report';

export const COMMENT_PATH = '/v1/comments/:id';

/** Where `npm run dev` asks what readers said of an article; only there is there such a route. */
export const ARTICLE_REPORT_PATH = '/v1/dev/said';

export const HEALTH_PATH = '/healthz';
export const READY_PATH = '/readyz';
export const METRICS_PATH = '/metrics';
export const OPENAPI_PATH = '/openapi.json';

const operatorPaths: readonly string[] = [HEALTH_PATH, READY_PATH, METRICS_PATH, OPENAPI_PATH];

/** Whether the endpoint answers a path, where it shares a server with the site. */
export function isEndpointPath(path: string): boolean {
	return path.startsWith('/v1/') || operatorPaths.includes(path);
}

/**
 * Where a site sends searches that found nothing.
 *
 * @param votes Where it sends votes. E.g. `https://feedback.company.example/v1/votes`.
 */
export function zeroResultsEndpoint(votes: string): string {
	return besideVotes(votes, ZERO_RESULTS_PATH);
}

/** Where a page says at which step of a guide a reader gave up; as `zeroResultsEndpoint()`. */
export function guideStopsEndpoint(votes: string): string {
	return besideVotes(votes, GUIDE_STOPS_PATH);
}

function besideVotes(votes: string, path: string): string {
	return votes.replace(/\/[^/]*\/[^/]*\/?$/, path);
}

// Where the site is published

/** What of a site its addresses are made of. */
export interface Published {
	/** E.g. `https://company.example`. */
	origin: string;
	/** Folder of that host that the site lies in. E.g. `/help`; empty for none. */
	base: string;
}

/** A path as it is in a route: people write it without its last slash, too. */
export function withSlash(path: string): string {
	return path.endsWith('/') ? path : `${path}/`;
}

/**
 * How a page names a path of the site, which may be published in a folder of its host. Whole
 * addresses stay as they are.
 *
 * @example
 * hrefOf({ base: '/help' }, '/sv/'); // => '/help/sv/'
 */
export function hrefOf({ base }: Pick<Published, 'base'>, path: string): string {
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

/** What a page names, as a whole address. */
export function absoluteHref({ origin }: Pick<Published, 'origin'>, href: string): string {
	return new URL(href, origin).href;
}

/** The site itself as an address, without a slash at its end. E.g. `https://company.example/help`. */
export function siteAddress({ origin, base }: Published): string {
	return new URL(base, origin).href.replace(/\/$/, '');
}

/** How a page names a file of `public/`. E.g. `logo.svg`. */
export function fileHref(site: Published, file: string): string {
	return hrefOf(site, `/${file}`);
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
