import { pathTo, type Category } from '../category.ts';
import { categoryOf, localeOf, type HelpCenter, type ShownArticle } from '../help-center.ts';
import { articlePath, categoryPath, homePath, hrefOf } from '../route.ts';
import type { CategoryData } from '../../schema/category.ts';

/** An article in a list. */
export interface ArticleCard {
	id: string;
	title: string;
	description: string;
	href: string;
	/** Language of the text, where it is not the readers'. */
	otherLang: string | undefined;
}

export function articleCard(center: HelpCenter, article: ShownArticle): ArticleCard {
	const { title, description } = article.edition.data;
	const otherLang = article.isFallback
		? localeOf(center.site, article.edition.locale).lang
		: undefined;
	const href = hrefOf(center.site, articlePath(center, article));
	return { id: article.id, title, description, href, otherLang };
}

/** A category in a list. */
export interface CategoryCard {
	id: string;
	title: string;
	otherLang: string | undefined;
	description: string | undefined;
	icon: CategoryData['icon'];
	href: string;
	count: number;
}

export function categoryCard(center: HelpCenter, locale: string, category: Category): CategoryCard {
	const { id, title, titleLocale, description, icon, count } = category;
	const otherLang = titleLocale === locale ? undefined : localeOf(center.site, titleLocale).lang;
	const href = hrefOf(center.site, categoryPath(center, locale, id));
	return { id, title, otherLang, description, icon, href, count };
}

export interface Crumb {
	/** `undefined` for the home page, whose name is an interface string. */
	title: string | undefined;
	href: string;
}

/** Home and the categories on the way to `id`, that category included. */
export function crumbsTo(center: HelpCenter, locale: string, id: string | undefined): Crumb[] {
	const categories = pathTo(id).map((part) => ({
		title: categoryOf(center, locale, part)?.title ?? part,
		href: hrefOf(center.site, categoryPath(center, locale, part)),
	}));
	return [{ title: undefined, href: hrefOf(center.site, homePath(locale)) }, ...categories];
}
