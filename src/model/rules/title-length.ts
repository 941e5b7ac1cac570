import { resultTexts } from '../result-texts.ts';
import { TITLE_LINE } from '../text-width.ts';
import type { ContentRule } from './rule.ts';
import { tooWide } from '../too-wide.ts';

export const titleLength: ContentRule = {
	name: 'title-length',
	check: ({ records, places }) =>
		resultTexts(records, 'title', TITLE_LINE).flatMap((written) =>
			tooWide('title', written, TITLE_LINE, places),
		),
};
