import type { TextFaultRule } from './rule.ts';
import { linesOfParagraphs } from './words.ts';

/** A line of colons that no directive took as its end. */
export const strayDirectiveEnd: TextFaultRule = {
	name: 'stray-directive-end',
	find: ({ tree }) =>
		linesOfParagraphs(tree)
			.filter(({ words }) => /^\s*:{3,}\s*$/.test(words))
			.map(({ place }) => ({ severity: 'error', message, place })),
};

const message =
	'This ":::" closes nothing. One directive inside another: give the outer one more colons than the inner, "::::choices" … "::::".';
