import { start, type ContentRule } from './rule.ts';

/** Readers find articles by category; one outside every folder is only found by search. */
export const uncategorized: ContentRule = {
	name: 'uncategorized',
	check: ({ records, index }) =>
		records.articles
			.filter(({ id }) => !id.includes('/') && !index.center.texts.has(id))
			.map(({ file, locale, id }) => ({
				file,
				place: start,
				severity: 'warning',
				message: `This article is in no category, so no list shows it. Move it into a folder, e.g. ${locale}/account/${id}.mdx.`,
			})),
};
