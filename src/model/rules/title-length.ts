import type { ContentRule, FileFinding } from './rule.ts';

/** Search engines cut off what is longer. */
const LONGEST = 70;

export const titleLength: ContentRule = {
	name: 'title-length',
	check: ({ records, places }) =>
		records.articles.flatMap(({ file, data }): FileFinding[] => {
			const length = [...data.title].length;
			if (length <= LONGEST) return [];
			const message = `The title is ${length} characters long; search engines cut it off after ${LONGEST}. Say it shorter.`;
			return [{ file, place: places.key(file, 'title'), severity: 'warning', message }];
		}),
};
