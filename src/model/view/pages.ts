import type { Locale } from '../../schema/site.ts';
import { noticesFor, type Notice } from '../notices.ts';
import { categoryOf, type HelpCenter } from '../help-center.ts';
import {
	feedbackErrorPath,
	homePath,
	hrefOf,
	knownPagesPath,
	notFoundPath,
	noticesPagePath,
	offlinePath,
	searchPath,
	thanksPath,
} from '../../addresses.ts';
import type { Category } from '../category.ts';
import { absolute, categoryPath } from '../route.ts';
import { articleView, type ArticleView, type ViewSources } from './article.ts';
import {
	articleCard,
	categoryCard,
	crumbsTo,
	topCategories,
	type ArticleCard,
	type CategoryCard,
	type Crumb,
	type OtherLanguage,
} from './cards.ts';
import { featuredIn } from './featured.ts';
import { MOST_ON_A_PAGE, numberedLinks, onPage, pageNumbers, type PageLink } from './page-links.ts';
import { categoryAddress, everywhere, shellOf, type Shell } from './shell.ts';
import { shareText, type ShareText } from './share-text.ts';
import { wordsOf, type Words } from './words.ts';

export { allParts, allView, type AllPart, type AllView } from './all.ts';

/** The pages that are not articles, as plain data. */

export interface HomeView {
	kind: 'home';
	shell: Shell;
	categories: CategoryCard[];
	featured: ArticleCard[];
}

export function homeView(center: HelpCenter, locale: string): HomeView {
	return {
		kind: 'home',
		shell: shellOf(center, locale, { ...everywhere(center, homePath), hasMarkdown: true }),
		categories: topCategories(center, locale),
		featured: featuredIn(center, locale).map((article) => articleCard(center, article)),
	};
}

export interface CategoryView {
	kind: 'category';
	shell: Shell;
	id: string;
	title: string;
	other: OtherLanguage | undefined;
	/** What its own picture for links says, where it has one. */
	share: ShareText | undefined;
	description: string | undefined;
	icon: CategoryCard['icon'];
	crumbs: Crumb[];
	/** The categories in it, on the first page; with their articles, unless these are very many. */
	children: (CategoryCard & { articles: ArticleCard[] })[];
	articles: ArticleCard[];
	/** To its other pages, where it has very many articles of its own. */
	pages: PageLink[];
	/** Number of this one, from 1. */
	page: number;
}

/** What stands in the addresses of a category's pages after that of the first, and their numbers. */
export function categoryPages(
	center: HelpCenter,
	locale: string,
	id: string,
): { page: number; path: string }[] {
	const articles = categoryOf(center, locale, id)?.articles.length ?? 0;
	return pageNumbers(articles).map((page) => ({ page, path: pagePath(page) }));
}

function pagePath(page: number): string {
	return page === 1 ? '' : `${page}/`;
}

export function categoryView(
	center: HelpCenter,
	locale: string,
	id: string,
	page = 1,
): CategoryView {
	const category = categoryOf(center, locale, id);
	if (!category) throw new RangeError(`Readers of "${locale}" have no category "${id}".`);
	const { title, other, description, icon, href } = categoryCard(center, locale, category);
	const first = categoryAddress(center, locale, id);
	const isFirst = page === 1;
	const own = `${categoryPath(center, locale, id)}${pagePath(page)}`;
	const pageAddress = {
		paths: new Map([[locale, own]]),
		category: id,
		noindex: first.noindex === true,
	};
	return {
		kind: 'category',
		shell: shellOf(center, locale, isFirst ? first : pageAddress),
		id,
		title,
		other,
		share: shareText(center, 'category', locale, id),
		description,
		icon,
		crumbs: crumbsTo(center, locale, isFirst ? category.parent : id),
		children: isFirst ? childrenOf(center, locale, category) : [],
		articles: onPage(category.articles, page).map((article) => articleCard(center, article)),
		pages: numberedLinks(category.articles.length, page, (each) => `${href}${pagePath(each)}`),
		page,
	};
}

function childrenOf(
	center: HelpCenter,
	locale: string,
	{ children, articles }: Category,
): CategoryView['children'] {
	const subs = children
		.map((child) => categoryOf(center, locale, child))
		.filter((sub) => sub !== undefined);
	const all = subs.reduce((sum, sub) => sum + sub.articles.length, articles.length);
	return subs.map((sub) => ({
		...categoryCard(center, locale, sub),
		articles:
			all > MOST_ON_A_PAGE ? [] : sub.articles.map((article) => articleCard(center, article)),
	}));
}

/** A category with a text of its own: a page that is both. */
export interface SectionView {
	kind: 'section';
	article: ArticleView;
	category: CategoryView;
}

export function sectionView(
	center: HelpCenter,
	locale: string,
	id: string,
	sources: ViewSources,
): SectionView {
	const category = categoryView(center, locale, id);
	const article = articleView(center, locale, id, sources);
	const { shell, title, description, crumbs, share } = category;
	const isNamedHere = categoryOf(center, locale, id)?.titleLocale === article.textLocale.code;
	return {
		kind: 'section',
		article: {
			...article,
			shell,
			crumbs,
			share,
			related: [],
			...(isNamedHere && { title, description: description ?? article.description }),
		},
		category,
	};
}

/** Whether a category's page shows a text. */
export function hasText(center: HelpCenter, locale: string, id: string): boolean {
	return categoryOf(center, locale, id)?.text !== undefined;
}

/** A page with nothing of its own but words: search, thanks, not found. */
export interface SimpleView {
	kind: 'simple';
	shell: Shell;
	categories: CategoryCard[];
}

const simple =
	(pathIn: (locale: string) => string) =>
	(center: HelpCenter, locale: string): SimpleView => ({
		kind: 'simple',
		shell: shellOf(center, locale, everywhere(center, pathIn, true)),
		categories: topCategories(center, locale),
	});

/** Without what most readers come for: that is offered where nothing is asked yet, and would move what is below. */
export function searchView(center: HelpCenter, locale: string): SimpleView {
	const view = simple(searchPath)(center, locale);
	return { ...view, shell: { ...view.shell, featured: [] } };
}

export const thanksView = simple(thanksPath);
export const feedbackErrorView = simple(feedbackErrorPath);
export const offlineView = simple(offlinePath);

/** What is told for a while, as a page. */
export interface NoticesView extends SimpleView {
	notices: Notice[];
	timeZone: string;
}

export function noticesView(center: HelpCenter, locale: string): NoticesView {
	const notices = noticesFor(center, locale);
	const { timeZone } = center.site;
	return { ...simple(noticesPagePath)(center, locale), notices, timeZone };
}

export interface NotFoundView extends SimpleView {
	/** Address of what it guesses from. */
	knownPages: string;
}

export function notFoundView(center: HelpCenter, locale: string): NotFoundView {
	const knownPages = hrefOf(center.site, knownPagesPath(locale));
	return { ...simple(notFoundPath)(center, locale), knownPages };
}

/** `/`: one link per language, and what the first of them is. */
export interface LanguagesView {
	shell: Shell;
	first: Locale;
	/** Words of the site by locale code: the page says one sentence in each language. */
	words: Record<string, Words>;
	/** With one language there is nothing to choose: the page leads on, and is no page of its own. */
	onward: string | undefined;
}

export function languagesView(center: HelpCenter): LanguagesView {
	const first = center.site.locales[0];
	if (!first) throw new RangeError('The site has no locale.');
	const { search, ...shell } = shellOf(center, first.code, everywhere(center, homePath));
	const onward = center.site.locales.length === 1 ? shell.links.home : undefined;
	const canonical = onward === undefined ? absolute(center, '/') : search.canonical;
	return {
		shell: { ...shell, search: { ...search, canonical, noindex: onward !== undefined } },
		first,
		words: Object.fromEntries(center.site.locales.map(({ code }) => [code, wordsOf(center, code)])),
		onward,
	};
}

/** What is shown where no page is and no language is known: nothing for search engines. */
export function missingLanguagesView(center: HelpCenter): LanguagesView {
	const { shell, ...view } = languagesView(center);
	const search = {
		canonical: absolute(center, '/'),
		noindex: true,
		alternates: [],
		markdown: undefined,
	};
	return { ...view, shell: { ...shell, search }, onward: undefined };
}
