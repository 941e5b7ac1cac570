import { parentOf, pathTo } from './category.ts';
import { type HelpCenter } from './help-center.ts';
import { allPath, homePath } from '../addresses.ts';
import { absolute } from './route.ts';
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
		const text = center.texts.has(id) ? center.editions.get(id) : undefined;
		return entries(center, pathsOfCategory(center, id), (code) => text?.get(code)?.updated);
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

function pathsOfCategory(center: HelpCenter, id: string): ReadonlyMap<string, string> {
	const [first] = center.site.locales;
	return first ? categoryAddress(center, first.code, id).paths : new Map();
}

/** The file itself. Source: sitemaps.org protocol 0.9 and Google's `xhtml:link` extension. */
export function sitemapXml(all: readonly SitemapEntry[]): string {
	const urls = all.map(({ loc, lastmod, alternates }) => {
		const links = alternates.map(
			({ hreflang, href }) =>
				`<xhtml:link rel="alternate" hreflang="${escapeXml(hreflang)}" href="${escapeXml(href)}"/>`,
		);
		const changed = lastmod === undefined ? [] : [`<lastmod>${escapeXml(lastmod)}</lastmod>`];
		return `<url>${[`<loc>${escapeXml(loc)}</loc>`, ...changed, ...links].join('')}</url>`;
	});
	const namespaces =
		'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
	return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${namespaces}>\n${urls.join('\n')}\n</urlset>\n`;
}

function escapeXml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
