import { partNamed } from '../vocabulary.ts';
import type { Found, TextFaultRule } from './rule.ts';
import { linesOfParagraphs } from './words.ts';

/** `::: note`, as other generators write it. */
export const spacedDirective: TextFaultRule = {
	name: 'unknown-directive',
	find: ({ tree }) =>
		linesOfParagraphs(tree).flatMap(({ words, place }): Found[] => {
			const name = /^:{3,}[ \t]+([\w-]+)/.exec(words)?.[1];
			if (name === undefined || !partNamed(name)) return [];
			return [{ severity: 'error', message: `Write it without the space: ":::${name}".`, place }];
		}),
};
