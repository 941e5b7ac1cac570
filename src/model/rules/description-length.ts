import { LONGEST_DESCRIPTION } from '../description.ts';
import type { ContentRule, FileFinding } from './rule.ts';

export const descriptionLength: ContentRule = {
	name: 'description-length',
	check: ({ records, places }) =>
		records.articles.flatMap(({ file, data }): FileFinding[] => {
			const length = [...data.description].length;
			if (length <= LONGEST_DESCRIPTION) return [];
			const message = `The description is ${length} characters long; search engines cut it off after ${LONGEST_DESCRIPTION}. Say it in one shorter sentence.`;
			return [{ file, place: places.key(file, 'description'), severity: 'warning', message }];
		}),
};
