import type { ContentRule, FileFinding } from './rule.ts';

/** Two articles of one locale are told apart by their titles, in lists and in search results. */
export const duplicateTitle: ContentRule = {
	name: 'duplicate-title',
	check({ records, places }) {
		const first = new Map<string, string>();
		return records.articles.flatMap(({ file, locale, data }): FileFinding[] => {
			const key = `${locale}/${data.title.toLowerCase()}`;
			const other = first.get(key);
			if (other === undefined) {
				first.set(key, file);
				return [];
			}
			const message = `"${data.title}" is the title of ${other} too. Say what is special about each.`;
			return [{ file, place: places.key(file, 'title'), severity: 'warning', message }];
		});
	},
};
