import type { Found, TextFaultRule } from './rule.ts';
import { linesOfParagraphs } from './words.ts';

/** `##Heading` is a paragraph that begins with two signs. */
export const headingSpace: TextFaultRule = {
	name: 'heading-space',
	find: ({ tree }) =>
		linesOfParagraphs(tree).flatMap(({ words, place }): Found[] => {
			const [, signs, rest] = /^(#{2,6})(\p{L}.*)/u.exec(words) ?? [];
			if (signs === undefined || rest === undefined) return [];
			const message = `A heading has a space after its signs: "${signs} ${rest}".`;
			return [{ severity: 'error', message, place }];
		}),
};
