import type { Locale, Site } from '../../schema/site.ts';
import { parentOf, pathTo } from '../category.ts';
import { categoryOf, localeOf, shownArticle, type HelpCenter } from '../help-center.ts';
import { homePath, hrefOf, MARKDOWN_FILE, zeroResultsEndpoint } from '../../addresses.ts';
import { absolute, articlePath, categoryPath, votesHref } from '../route.ts';
import { contactView, type ContactView } from './contact.ts';
import { featuredIn } from './featured.ts';
import { siteLinks, type SiteLinks } from './links.ts';
import { shareBrand, type ShareBrand } from './share-brand.ts';
import { wordsOf, type Words } from './words.ts';

/** What every page shows around its own part, and tells search engines. Plain data. */
export interface Shell {
	siteName: string;
	accent: string;
	/** Locale of the interface. */
	locale: Locale;
	/** Words of the interface. */
	words: Words;
	/** Path of this page, within the site. */
	path: string;
	links: SiteLinks;
	languages: LanguageLink[];
	contact: ContactView | undefined;
	/** What most readers come for: offered where nothing is searched for yet. */
	featured: { title: string; href: string }[];
	/** On home pages: tags by which search engines know whose the site is. */
	verification: { name: string; content: string }[];
	/** What the pictures of links to pages have in common, where there are any. */
	share: ShareBrand | undefined;
	search: SearchEngineFacts;
	/** Where searches that found nothing are sent, by a site that asks for it. */
	missesTo: string | undefined;
}

/** One way into another language. */
export interface LanguageLink {
	code: string;
	label: string;
	lang: string;
	dir: 'ltr' | 'rtl';
	href: string;
	current: boolean;
	/**
	 * `page`: the same page in that language. `self`: this page, where it is a fallback and so no
	 * edition. Otherwise the nearest there is, which the link says.
	 */
	leadsTo: 'page' | 'self' | 'category' | 'home';
}

export interface SearchEngineFacts {
	/** Absolute address of the page that counts. */
	canonical: string;
	/** Keep it out of results: fallbacks, search, thanks. */
	noindex: boolean;
	/** Editions that exist, this one included, with `x-default` last. Empty where there is only one. */
	alternates: { hreflang: string; href: string }[];
	/** Where what it says is as Markdown, if anywhere. */
	markdown: string | undefined;
}

/** A page that exists in its own right, at one path per locale. */
export interface PageAddress {
	/** Locale → path, for every locale that has this very page. */
	paths: ReadonlyMap<string, string>;
	/** Nearest category, for languages that lack the page. */
	category?: string | undefined;
	/** Path of this page where it is not among `paths`: a fallback. */
	path?: string;
	/** It shows an edition of another locale. */
	isFallback?: boolean;
	noindex?: boolean;
	/** What it says is there as Markdown, too. */
	hasMarkdown?: boolean;
}

export function shellOf(center: HelpCenter, locale: string, address: PageAddress): Shell {
	const { site, records } = center;
	const path = address.path ?? address.paths.get(locale) ?? homePath(locale);
	const own = localeOf(site, locale);
	return {
		siteName: site.name,
		accent: site.theme.accent,
		locale: own,
		words: wordsOf(center, locale),
		path,
		links: siteLinks(site, own, records.brand),
		languages: site.locales.map((target) => languageLink(center, target, locale, address)),
		contact: contactView(site, locale),
		featured: featuredIn(center, locale).map((article) => ({
			title: article.edition.data.title,
			href: hrefOf(site, articlePath(center, article)),
		})),
		share: shareBrand(site, records.brand),
		verification: path === homePath(locale) ? verificationTags(site) : [],
		search: searchEngineFacts(center, path, address),
		missesTo: site.search.reportMisses ? zeroResultsEndpoint(votesHref(site)) : undefined,
	};
}

/** By the names that people know the engines by. */
const engines: Readonly<Record<string, string>> = {
	google: 'google-site-verification',
	bing: 'msvalidate.01',
};

function verificationTags({ verification }: Site): Shell['verification'] {
	return Object.entries(verification).map(([name, content]) => ({
		name: engines[name] ?? name,
		content,
	}));
}

function languageLink(
	center: HelpCenter,
	target: Locale,
	current: string,
	address: PageAddress,
): LanguageLink {
	const { code, label, lang, dir } = target;
	const link = (path: string, leadsTo: LanguageLink['leadsTo']): LanguageLink => ({
		...{ code, label, lang, dir, current: code === current },
		href: hrefOf(center.site, path),
		leadsTo,
	});
	const path = address.paths.get(code);
	if (path !== undefined) return link(path, 'page');
	if (code === current && address.path !== undefined) return link(address.path, 'self');
	const category = pathTo(address.category)
		.reverse()
		.find((id) => categoryOf(center, code, id) !== undefined);
	return category === undefined
		? link(homePath(code), 'home')
		: link(categoryPath(center, code, category), 'category');
}

function searchEngineFacts(
	center: HelpCenter,
	path: string,
	{ paths, isFallback = false, noindex = false, hasMarkdown = false }: PageAddress,
): SearchEngineFacts {
	const canonical = absolute(center, path);
	// Not the edition's own address as canonical beside that: search engines take the two for a mistake.
	if (isFallback) return { canonical, noindex: true, alternates: [], markdown: undefined };
	const markdown = hasMarkdown && center.site.plainMarkdown ? MARKDOWN_FILE : undefined;
	return { canonical, noindex, alternates: noindex ? [] : alternatesOf(center, paths), markdown };
}

/**
 * `hreflang` for a set of pages: self included, the same on each of them. `x-default` leads to `/`,
 * which chooses a language, for the home pages; for others to the page in the site's `defaultLocale`,
 * or else in the first locale that has it.
 * Source: Google Search Central, “Localized versions”.
 */
export function alternatesOf(
	center: HelpCenter,
	paths: ReadonlyMap<string, string>,
): SearchEngineFacts['alternates'] {
	const alternates = center.site.locales.flatMap(({ code, lang }) => {
		const path = paths.get(code);
		return path === undefined ? [] : [{ hreflang: lang, href: absolute(center, path) }];
	});
	const first = alternates[0];
	alternates.push(...sharedLanguages(center, paths));
	if (!first || alternates.length < 2) return [];
	const [locale = '', path] = [...paths][0] ?? [];
	const chosen = path === homePath(locale) ? '/' : paths.get(center.site.defaultLocale ?? '');
	const href = chosen === undefined ? first.href : absolute(center, chosen);
	return [...alternates, { hreflang: 'x-default', href }];
}

/**
 * Of a language that has several markets, the first edition for all others that read it: for `sv-FI`, where
 * only `sv-SE` has the page, and for a country that the site does not name.
 */
function sharedLanguages(
	center: HelpCenter,
	paths: ReadonlyMap<string, string>,
): SearchEngineFacts['alternates'] {
	const { locales } = center.site;
	const byLanguage = Map.groupBy(locales, ({ lang }) => new Intl.Locale(lang).language);
	return [...byLanguage].flatMap(([language, markets]) => {
		const isNamed = markets.some(({ lang }) => lang === language);
		const path = markets.map(({ code }) => paths.get(code)).find((each) => each !== undefined);
		if (markets.length < 2 || isNamed || path === undefined) return [];
		return [{ hreflang: language, href: absolute(center, path) }];
	});
}

/** Address of a page of the site that every locale has: home, search, all articles. */
export function everywhere(
	center: HelpCenter,
	pathIn: (locale: string) => string,
	noindex = false,
): PageAddress {
	return { paths: new Map(center.site.locales.map(({ code }) => [code, pathIn(code)])), noindex };
}

/** Address of an article as readers of `locale` get it. */
export function articleAddress(center: HelpCenter, locale: string, id: string): PageAddress {
	const paths = new Map<string, string>();
	for (const code of center.editions.get(id)?.keys() ?? []) {
		const shown = shownArticle(center, code, id);
		if (shown) paths.set(code, articlePath(center, shown));
	}
	const own = shownArticle(center, locale, id);
	const category = parentOf(id);
	if (!own?.isFallback) return { paths, category, hasMarkdown: true };
	return { paths, category, path: articlePath(center, own), isFallback: true };
}

/** Address of a category: it exists where it holds an edition of that locale's own. */
export function categoryAddress(center: HelpCenter, locale: string, id: string): PageAddress {
	const paths = new Map<string, string>();
	for (const { code } of center.site.locales) {
		if (hasOwnArticle(center, code, id)) paths.set(code, categoryPath(center, code, id));
	}
	const path = categoryPath(center, locale, id);
	if (paths.has(locale)) return { paths, category: parentOf(id), hasMarkdown: true };
	return { paths, category: parentOf(id), path, noindex: true };
}

function hasOwnArticle(center: HelpCenter, locale: string, id: string): boolean {
	const category = categoryOf(center, locale, id);
	if (!category) return false;
	return (
		category.text?.isFallback === false ||
		category.articles.some(({ isFallback }) => !isFallback) ||
		category.children.some((child) => hasOwnArticle(center, locale, child))
	);
}
