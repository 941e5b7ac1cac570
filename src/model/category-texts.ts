import { isIndexFile } from './content-files.ts';
import { parentOf, pathTo } from './category.ts';
import type { ArticleRecord, CategoryRecord } from './records.ts';

/**
 * Articles that are the text of a category: `account/index.mdx`, or `account.mdx` beside the folder
 * `account/`. They have the id of their category, its page, and no other.
 */
export function categoryTextIds(articles: readonly ArticleRecord[]): ReadonlySet<string> {
	const folders = new Set(articles.flatMap(({ id }) => pathTo(parentOf(id))));
	return new Set(
		articles.filter(({ id, file }) => isIndexFile(file) || folders.has(id)).map(({ id }) => id),
	);
}

/** What a category is called in a locale, where it has a text: `_category.yaml` first, then the text. */
export function namedByText(
	record: CategoryRecord | undefined,
	{ locale, id, file, data }: ArticleRecord,
): CategoryRecord {
	const { title, description, slug, order } = data;
	const own = record?.data ?? { aliases: [], icon: 'article' as const };
	return {
		locale,
		id,
		file: record?.file ?? file,
		data: {
			...own,
			title: own.title ?? title,
			description: own.description ?? description,
			slug: own.slug ?? slug,
			order: own.order ?? order,
		},
	};
}
