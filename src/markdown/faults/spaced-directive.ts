import { containerNamed, partNames } from '../vocabulary.ts';
import type { Found, TextFaultRule } from './rule.ts';
import { linesOfParagraphs } from './words.ts';

/** `::: note`, as other generators write it. */
export const spacedDirective: TextFaultRule = {
	name: 'unknown-directive',
	find: ({ tree }) =>
		linesOfParagraphs(tree).flatMap(({ words, place }): Found[] => {
			const [, signs = '', name, rest = ''] = /^(:{3,})\s+([\w-]+)(.*)/.exec(words) ?? [];
			if (name === undefined) return [];
			if (containerNamed(name) !== undefined) {
				const message = `Write it without the space: "${signs}${name}${rest}".`;
				return [{ severity: 'error', message, place }];
			}
			const message = `"${signs} ${name}" is shown to readers as it stands. There is: ${partNames.join(', ')}.`;
			return [{ severity: 'warning', message, place }];
		}),
};
