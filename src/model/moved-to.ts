import { parentOf } from './category.ts';
import { parseOwner, publishedEntries, type Owner } from './published.ts';
import type { ArticleRecord } from './records.ts';
import type { RuleContext } from './rules/rule.ts';

/** The file that keeps the former addresses of something, if there is one. */
export type MovedTo = (owner: Owner) => string | undefined;

/**
 * Finds the file that keeps the former addresses of an edition or a category: its own, or that of
 * what it has most likely become.
 */
export function movedToIn({ index, records }: RuleContext): MovedTo {
	const { editions, categories, categoryData } = index.center;
	// What was there when the addresses were last noted is not what another has become.
	const known = new Set(Object.values(records.published));
	const newcomers = Map.groupBy(
		[...editions.values()]
			.flatMap((ofArticle) => [...ofArticle.values()])
			.filter(({ locale, id }) => !known.has(`${locale}/${id}`)),
		({ locale, id }) => `${locale} ${nameOf(id)}`,
	);
	const before = Map.groupBy(
		publishedEntries(records.published).map(([, text]) => parseOwner(text)),
		({ kind, locale, id }) => `${kind} ${locale} ${parentOf(id) ?? ''}`,
	);

	function articleOf({ locale, id }: Owner): ArticleRecord | undefined {
		const own = editions.get(id)?.get(locale);
		// A draft is still there; its address is not that of another.
		if (own ?? index.files.get(locale)?.has(id)) return own;
		const sameName = newcomers.get(`${locale} ${nameOf(id)}`) ?? [];
		return sameName.length === 1 ? sameName[0] : undefined;
	}

	/** The one folder in which all articles are now that were in another. */
	function folderOf({ locale, id }: Owner): string | undefined {
		if (categories.get(locale)?.has(id)) return id;
		const articles = before.get(`article ${locale} ${id}`) ?? [];
		const now = new Set(articles.map((one) => parentOf(articleOf(one)?.id ?? '')));
		const [folder] = now;
		return now.size === 1 ? folder : undefined;
	}

	return (owner) => {
		if (owner.kind === 'article') return articleOf(owner)?.file;
		const folder = owner.kind === 'category' ? folderOf(owner) : undefined;
		return folder === undefined ? undefined : categoryData.get(folder)?.get(owner.locale)?.file;
	};
}

function nameOf(id: string): string {
	return id.slice(id.lastIndexOf('/') + 1);
}
