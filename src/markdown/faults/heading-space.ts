import type { Found, TextFaultRule } from './rule.ts';
import { linesOfParagraphs } from './words.ts';

/** `##Heading` is a paragraph that begins with two signs. */
export const headingSpace: TextFaultRule = {
	name: 'heading-space',
	find: ({ tree }) =>
		linesOfParagraphs(tree).flatMap(({ words, signs: line, place }): Found[] => {
			const signs = /^(#{2,6})(?=\p{L})/u.exec(line)?.[1];
			if (signs === undefined) return [];
			const message = `A heading has a space after its signs: "${signs} ${words.slice(signs.length)}".`;
			return [{ severity: 'error', message, place }];
		}),
};
