import type { Finding } from '../../model/problem.ts';
import { nearest } from '../../model/nearest.ts';
import type { TextFaultRule } from './rule.ts';
import { matchesInWords } from './words.ts';

/** A leaf directive in the middle of a line. */
export const midLineDirective: TextFaultRule = {
	name: 'unknown-directive',
	find: ({ tree, vocabulary: { named, names } }) =>
		matchesInWords(tree, /::([\w-]+)\[[^\]]*\]/g).flatMap(({ match, place }): Finding[] => {
			const [written, name = ''] = match;
			const part = named(name) ?? named(nearest(name, names) ?? '');
			if (!part) return [];
			const message =
				part.form === 'leafDirective'
					? `"${written}" stands on a line of its own, with empty lines around it.`
					: `"${written}" is written in another way: ${part.example}`;
			return [{ severity: 'error', message, place }];
		}),
};
