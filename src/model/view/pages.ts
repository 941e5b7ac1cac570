import type { Locale } from '../../schema/site.ts';
import { categoryOf, localeOf, shownArticle, type HelpCenter } from '../help-center.ts';
import {
	allPath,
	feedbackErrorPath,
	homePath,
	notFoundPath,
	searchPath,
	thanksPath,
} from '../../addresses.ts';
import { absolute } from '../route.ts';
import { articleView, type ArticleView, type ViewSources } from './article.ts';
import {
	articleCard,
	categoryCard,
	crumbsTo,
	type ArticleCard,
	type CategoryCard,
	type Crumb,
	type OtherLanguage,
} from './cards.ts';
import { categoryAddress, everywhere, shellOf, type Shell } from './shell.ts';
import { wordsOf, type Words } from './words.ts';

/** The pages that are not articles, as plain data. */

export interface HomeView {
	kind: 'home';
	shell: Shell;
	categories: CategoryCard[];
	featured: ArticleCard[];
}

/** Guides on the home page when `site.yaml` names fewer. */
const FEATURED = 6;

export function homeView(center: HelpCenter, locale: string): HomeView {
	return {
		kind: 'home',
		shell: shellOf(center, locale, everywhere(center, homePath)),
		categories: topCategories(center, locale),
		featured: featuredIn(center, locale),
	};
}

function topCategories(center: HelpCenter, locale: string): CategoryCard[] {
	return [...(center.categories.get(locale)?.values() ?? [])]
		.filter(({ parent }) => parent === undefined)
		.map((category) => categoryCard(center, locale, category));
}

function featuredIn(center: HelpCenter, locale: string): ArticleCard[] {
	const named = center.site.featured.map((id) => shownArticle(center, locale, id));
	// Without a choice in site.yaml the first of each category stand in for the most useful.
	const firsts = [...(center.categories.get(locale)?.values() ?? [])].map(
		({ articles }) => articles[0],
	);
	const chosen = new Map(
		[...named, ...firsts]
			.filter((article) => article !== undefined && !article.isFallback)
			.map((article) => [article?.id, article]),
	);
	return [...chosen.values()]
		.slice(0, FEATURED)
		.flatMap((article) => (article ? [articleCard(center, article)] : []));
}

export interface CategoryView {
	kind: 'category';
	shell: Shell;
	id: string;
	title: string;
	other: OtherLanguage | undefined;
	description: string | undefined;
	icon: CategoryCard['icon'];
	crumbs: Crumb[];
	children: (CategoryCard & { articles: ArticleCard[] })[];
	articles: ArticleCard[];
}

export function categoryView(center: HelpCenter, locale: string, id: string): CategoryView {
	const category = categoryOf(center, locale, id);
	if (!category) throw new RangeError(`Readers of "${locale}" have no category "${id}".`);
	const { title, other, description, icon } = categoryCard(center, locale, category);
	return {
		kind: 'category',
		shell: shellOf(center, locale, categoryAddress(center, locale, id)),
		id,
		title,
		other,
		description,
		icon,
		crumbs: crumbsTo(center, locale, category.parent),
		children: category.children.flatMap((child) => {
			const sub = categoryOf(center, locale, child);
			if (!sub) return [];
			const articles = sub.articles.map((article) => articleCard(center, article));
			return [{ ...categoryCard(center, locale, sub), articles }];
		}),
		articles: category.articles.map((article) => articleCard(center, article)),
	};
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
	const { shell, title, description, crumbs } = category;
	const isNamedHere = categoryOf(center, locale, id)?.titleLocale === article.textLocale.code;
	return {
		kind: 'section',
		article: {
			...article,
			shell,
			crumbs,
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

export interface AllView {
	kind: 'all';
	shell: Shell;
	/** First letters as the locale sorts them, with the articles under each. */
	letters: { letter: string; articles: ArticleCard[] }[];
	categories: CategoryCard[];
}

export function allView(center: HelpCenter, locale: string): AllView {
	const { lang } = localeOf(center.site, locale);
	// A quotation mark before a title is no letter.
	const collator = new Intl.Collator(lang, { ignorePunctuation: true, numeric: true });
	const cards = (center.shown.get(locale) ?? [])
		.map((article) => articleCard(center, article))
		.sort((a, b) => collator.compare(a.title, b.title));
	const letters = [...Map.groupBy(cards, ({ title }) => firstLetter(title, lang))];
	return {
		kind: 'all',
		shell: shellOf(center, locale, everywhere(center, allPath)),
		letters: letters
			// Danish sorts “Aa” as “Å”, at the end; the letter A begins the alphabet all the same.
			.sort(([a], [b]) => collator.compare(a, b))
			.map(([letter, articles]) => ({ letter, articles })),
		categories: topCategories(center, locale),
	};
}

/** What a title is filed under: a letter with its rings and dots, else `#` for digits and signs. */
function firstLetter(title: string, lang: string): string {
	const letter = /\p{L}/u.exec(title.normalize('NFC'))?.[0];
	const first = title.trimStart()[0];
	if (letter === undefined || (first !== undefined && /\d/.test(first))) return '#';
	return letter.toLocaleUpperCase(lang);
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

export const searchView = simple(searchPath);
export const thanksView = simple(thanksPath);
export const feedbackErrorView = simple(feedbackErrorPath);
export const notFoundView = simple(notFoundPath);

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
	const search = { canonical: absolute(center, '/'), noindex: true, alternates: [] };
	return { ...view, shell: { ...shell, search }, onward: undefined };
}
