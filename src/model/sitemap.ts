import { parentOf, pathTo } from './category.ts';
import { categoryOf, type HelpCenter } from './help-center.ts';
import { allPath, homePath, SITEMAP_PATH, sitemapPartPath } from '../addresses.ts';
import { absolute } from './route.ts';
import { categoryPages } from './view/pages.ts';
import { alternatesOf, articleAddress, categoryAddress } from './view/shell.ts';

/** One address for search engines, with its other languages and the day its content changed. */
export interface SitemapEntry {
	loc: string;
	/** ISO day; from the content, never from the build. */
	lastmod: string | undefined;
	alternates: { hreflang: string; href: string }[];
}

/** Everything a search engine should know: no fallback, no search, thanks or redirect page. */
export function sitemapEntries(center: HelpCenter): SitemapEntry[] {
	const fixed = [homePath, allPath].map(
		(pathIn) => new Map(center.site.locales.map(({ code }) => [code, pathIn(code)])),
	);
	const categories = categoryIds(center).flatMap((id) => {
		const paths = pathsOfCategory(center, id);
		const changed = (code: string): string | undefined => newestIn(center, code, id);
		const further = [...paths].flatMap(([locale, path]) =>
			categoryPages(center, locale, id)
				.slice(1)
				.flatMap((page) => entries(center, new Map([[locale, path + page.path]]), changed)),
		);
		return [...entries(center, paths, changed), ...further];
	});
	const pages = fixed.flatMap((paths) => entries(center, paths, () => undefined));
	const articles = [...center.editions].flatMap(([id, editions]) => {
		const [locale] = editions.keys();
		if (locale === undefined || center.texts.has(id)) return [];
		const { paths } = articleAddress(center, locale, id);
		return entries(center, paths, (code) => editions.get(code)?.updated);
	});
	return [...chooser(center), ...pages, ...categories, ...articles];
}

/** `/`, which chooses a language; with one language it only leads on. */
function chooser(center: HelpCenter): SitemapEntry[] {
	const homes = new Map(center.site.locales.map(({ code }) => [code, homePath(code)]));
	const alternates = alternatesOf(center, homes);
	return alternates.length === 0
		? []
		: [{ loc: absolute(center, '/'), lastmod: undefined, alternates }];
}

function entries(
	center: HelpCenter,
	paths: ReadonlyMap<string, string>,
	changed: (locale: string) => string | undefined,
): SitemapEntry[] {
	const alternates = alternatesOf(center, paths);
	return [...paths].map(([locale, path]) => ({
		loc: absolute(center, path),
		lastmod: changed(locale),
		alternates,
	}));
}

function categoryIds(center: HelpCenter): string[] {
	return [
		...new Set(
			[...center.editions.keys()].flatMap((id) => pathTo(center.texts.has(id) ? id : parentOf(id))),
		),
	];
}

/** A category shows its articles, so the last change of one of them is its own. */
function newestIn(center: HelpCenter, locale: string, id: string): string | undefined {
	const category = categoryOf(center, locale, id);
	const shown = category ? [category.text, ...category.articles] : [];
	const days = shown.flatMap((each) =>
		each?.isFallback === false ? (each.edition.updated ?? []) : [],
	);
	const below = category?.children.flatMap((child) => newestIn(center, locale, child) ?? []) ?? [];
	return [...days, ...below].sort().at(-1);
}

function pathsOfCategory(center: HelpCenter, id: string): ReadonlyMap<string, string> {
	const [first] = center.site.locales;
	return first ? categoryAddress(center, first.code, id).paths : new Map();
}

/** What one file may hold. Source: sitemaps.org, “Protocol”: 50,000 addresses and 50 MB. */
export const SITEMAP_LIMITS = { addresses: 50_000, bytes: 50 * 1024 * 1024 };

/**
 * The files by their paths: `/sitemap.xml` holds all addresses, or names the files that do where they
 * are too many for one. Source: sitemaps.org protocol 0.9 and Google's `xhtml:link` extension.
 */
export function sitemapFiles(
	center: HelpCenter,
	entries: readonly SitemapEntry[],
	limits = SITEMAP_LIMITS,
): Map<string, string> {
	const parts = partsOf(entries.map(urlElement), limits);
	if (parts.length === 1) return new Map([[SITEMAP_PATH, urlSet(parts[0] ?? [])]]);
	const files = parts.map((urls, index): [string, string] => [
		sitemapPartPath(index + 1),
		urlSet(urls),
	]);
	const list = files.map(
		([path]) => `<sitemap><loc>${escapeXml(absolute(center, path))}</loc></sitemap>`,
	);
	return new Map([[SITEMAP_PATH, document('sitemapindex', SITEMAP, list)], ...files]);
}

function partsOf(urls: readonly string[], limits: typeof SITEMAP_LIMITS): string[][] {
	const encoder = new TextEncoder();
	const overhead = encoder.encode(urlSet([])).length;
	const parts: string[][] = [[]];
	let bytes = overhead;
	for (const url of urls) {
		const size = encoder.encode(url).length + 1;
		const isFull = (parts.at(-1)?.length ?? 0) >= limits.addresses || bytes + size > limits.bytes;
		if (isFull) {
			parts.push([]);
			bytes = overhead;
		}
		parts.at(-1)?.push(url);
		bytes += size;
	}
	return parts;
}

const SITEMAP = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

function urlSet(urls: readonly string[]): string {
	return document('urlset', `${SITEMAP} xmlns:xhtml="http://www.w3.org/1999/xhtml"`, urls);
}

function document(root: string, namespaces: string, lines: readonly string[]): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} ${namespaces}>\n${lines.join('\n')}\n</${root}>\n`;
}

function urlElement({ loc, lastmod, alternates }: SitemapEntry): string {
	const links = alternates.map(
		({ hreflang, href }) =>
			`<xhtml:link rel="alternate" hreflang="${escapeXml(hreflang)}" href="${escapeXml(href)}"/>`,
	);
	const changed = lastmod === undefined ? [] : [`<lastmod>${escapeXml(lastmod)}</lastmod>`];
	return `<url>${[`<loc>${escapeXml(loc)}</loc>`, ...changed, ...links].join('')}</url>`;
}

function escapeXml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
