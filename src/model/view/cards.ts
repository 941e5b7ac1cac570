import { pathTo, type Category } from '../category.ts';
import { categoryOf, localeOf, type HelpCenter, type ShownArticle } from '../help-center.ts';
import { articlePath, categoryPath, homePath } from '../route.ts';
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
	return { id: article.id, title, description, href: articlePath(center, article), otherLang };
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
	return { id, title, otherLang, description, icon, href: categoryPath(center, locale, id), count };
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
		href: categoryPath(center, locale, part),
	}));
	return [{ title: undefined, href: homePath(locale) }, ...categories];
}
