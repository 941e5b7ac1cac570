import { invisibleSigns, madeVisible, named } from '../signs.ts';
import { start, type ContentRule, type FileFinding } from './rule.ts';

/** The name of a file holds nothing that nobody can see: no link to it would be right. */
export const invisibleSign: ContentRule = {
	name: 'invisible-sign',
	check: ({ files }) =>
		[...files].flatMap((file): FileFinding[] => {
			const signs = invisibleSigns(file);
			if (signs.length === 0) return [];
			const message = `The name of this file or its folder, "${madeVisible(file, signs)}", holds ${named(signs)}, which nobody can see. Rename it.`;
			return [{ file, place: start, severity: 'error', message }];
		}),
};
