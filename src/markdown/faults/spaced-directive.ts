import type { Finding } from '../../model/problem.ts';
import { offsetAt } from '../../model/fix.ts';
import { insteadOf } from '../unknown-directive.ts';
import type { TextFaultRule } from './rule.ts';
import { linesOfParagraphs } from './words.ts';

/** `::: note`, as other generators write it. */
export const spacedDirective: TextFaultRule = {
	name: 'unknown-directive',
	find: (text) =>
		linesOfParagraphs(text).flatMap(({ words, signs: line, place }): Finding[] => {
			const [, signs = '', name] = /^(:{3,})[ \t]+([\p{L}\w-]+)/u.exec(line) ?? [];
			if (name === undefined) return [];
			if (text.vocabulary.container(name) !== undefined) {
				const message = `Write it without the space: "${signs}${words.slice(signs.length).trimStart()}".`;
				const from = offsetAt(text.source, place) + signs.length;
				const blanks = /^[ \t]+/.exec(text.source.slice(from))?.[0].length ?? 0;
				return [
					{ severity: 'error', message, place, fix: [{ from, to: from + blanks, text: '' }] },
				];
			}
			const message = `"${signs} ${name}" is shown to readers as it stands. There is: ${text.vocabulary.names.join(', ')}.${insteadOf(name)}`;
			return [{ severity: 'warning', message, place }];
		}),
};
