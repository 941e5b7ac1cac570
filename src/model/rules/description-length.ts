import type { ContentRule, Finding } from './rule.ts';

/** Search engines cut off what is longer. */
const LONGEST = 160;

export const descriptionLength: ContentRule = {
	name: 'description-length',
	check: ({ records, places }) =>
		records.articles.flatMap(({ file, data }): Finding[] => {
			const length = [...data.description].length;
			if (length <= LONGEST) return [];
			const message = `The description is ${length} characters long; search engines cut it off after ${LONGEST}. Say it in one shorter sentence.`;
			return [{ file, place: places.key(file, 'description'), severity: 'warning', message }];
		}),
};
