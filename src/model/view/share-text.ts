import { parentOf } from '../category.ts';
import { categoryOf, shownArticle, type HelpCenter } from '../help-center.ts';
import { categoryAddress } from './shell.ts';

/** What the picture for links to a page says. */
export interface ShareText {
	title: string;
	/** Where the page stands; may be empty. */
	category: string;
}

/**
 * What the picture of a page says. A page that is no edition of its readers' language has none of its own:
 * it would be drawn for a page that nobody is to find.
 */
export function shareText(
	center: HelpCenter,
	kind: 'article' | 'category',
	locale: string,
	id: string,
): ShareText | undefined {
	const titleOf = (category: string | undefined): string | undefined => {
		const found = category === undefined ? undefined : categoryOf(center, locale, category);
		return found?.titleLocale === locale ? found.title : undefined;
	};
	const category = titleOf(parentOf(id)) ?? '';
	if (kind === 'category') {
		const title = titleOf(id);
		const isOwn = categoryAddress(center, locale, id).paths.has(locale);
		return title !== undefined && isOwn ? { title, category } : undefined;
	}
	const shown = shownArticle(center, locale, id);
	return shown?.isFallback === false ? { title: shown.edition.data.title, category } : undefined;
}
