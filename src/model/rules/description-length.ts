import { resultTexts } from '../result-texts.ts';
import { DESCRIPTION_LINE } from '../text-width.ts';
import type { ContentRule } from './rule.ts';
import { tooWide } from '../too-wide.ts';

export const descriptionLength: ContentRule = {
	name: 'description-length',
	check: ({ records, places }) =>
		resultTexts(records, 'description', DESCRIPTION_LINE).flatMap((written) =>
			tooWide('description', written, DESCRIPTION_LINE, places),
		),
};
