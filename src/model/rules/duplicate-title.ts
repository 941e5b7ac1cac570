import type { ContentRule, FileFinding } from './rule.ts';

/** Two pages of one locale are told apart by their titles, in lists and in search results. */
export const duplicateTitle: ContentRule = {
	name: 'duplicate-title',
	check({ records: { articles, categories }, places }) {
		const first = new Map<string, { id: string; file: string }>();
		const find =
			(severity: FileFinding['severity']) =>
			({ id, file, locale, data }: Page): FileFinding[] => {
				if (data.title === undefined) return [];
				const key = `${locale}/${data.title.toLowerCase()}`;
				const other = first.get(key);
				// A category and its text are one page.
				if (other === undefined || other.id === id) {
					first.set(key, { id, file });
					return [];
				}
				const message = `"${data.title}" is the title of ${other.file} too. Say what is special about each.`;
				return [{ file, place: places.key(file, 'title'), severity, message }];
			};
		// A topic may well be called as the article that leads into it; readers see which is which.
		return [...articles.flatMap(find('warning')), ...categories.flatMap(find('hint'))];
	},
};

interface Page {
	id: string;
	file: string;
	locale: string;
	data: { title?: string | undefined };
}
