import { pathTo, type Category } from '../category.ts';
import { categoryOf, localeOf, type HelpCenter, type ShownArticle } from '../help-center.ts';
import { homePath, hrefOf } from '../../addresses.ts';
import { articlePath, categoryPath } from '../route.ts';
import type { CategoryData } from '../../schema/category.ts';
import type { Locale } from '../../schema/site.ts';

/** Language and direction of words among those of another; as attributes of their element. */
export type OtherLanguage = Pick<Locale, 'lang' | 'dir'>;

/** What words of one locale need on a page of another; nothing on a page of their own. */
function otherLanguage(center: HelpCenter, page: string, words: string): OtherLanguage | undefined {
	if (page === words) return undefined;
	const { lang, dir } = localeOf(center.site, words);
	return { lang, dir };
}

/** An article in a list. */
export interface ArticleCard {
	id: string;
	title: string;
	description: string;
	href: string;
	/** Language of the text, where it is not the readers'. */
	other: OtherLanguage | undefined;
}

export function articleCard(center: HelpCenter, article: ShownArticle): ArticleCard {
	const { title, description } = article.edition.data;
	const other = otherLanguage(center, article.locale, article.edition.locale);
	const href = hrefOf(center.site, articlePath(center, article));
	return { id: article.id, title, description, href, other };
}

/** A category in a list. */
export interface CategoryCard {
	id: string;
	title: string;
	/** Language of title and description, where it is not the readers'. */
	other: OtherLanguage | undefined;
	description: string | undefined;
	icon: CategoryData['icon'];
	href: string;
	count: number;
}

export function categoryCard(center: HelpCenter, locale: string, category: Category): CategoryCard {
	const { id, title, titleLocale, description, icon, count } = category;
	const other = otherLanguage(center, locale, titleLocale);
	const href = hrefOf(center.site, categoryPath(center, locale, id));
	return { id, title, other, description, icon, href, count };
}

/** The categories that lie in no other. */
export function topCategories(center: HelpCenter, locale: string): CategoryCard[] {
	return [...(center.categories.get(locale)?.values() ?? [])]
		.filter(({ parent }) => parent === undefined)
		.map((category) => categoryCard(center, locale, category));
}

export interface Crumb {
	/** `undefined` for the home page, whose name is an interface string. */
	title: string | undefined;
	href: string;
	/** Language of the title, where it is not the readers'. */
	other?: OtherLanguage | undefined;
}

/** Home and the categories on the way to `id`, that category included. */
export function crumbsTo(center: HelpCenter, locale: string, id: string | undefined): Crumb[] {
	const categories = pathTo(id).map((part) => {
		const category = categoryOf(center, locale, part);
		const other = otherLanguage(center, locale, category?.titleLocale ?? locale);
		const href = hrefOf(center.site, categoryPath(center, locale, part));
		return { title: category?.title ?? part, href, ...(other && { other }) };
	});
	return [{ title: undefined, href: hrefOf(center.site, homePath(locale)) }, ...categories];
}
