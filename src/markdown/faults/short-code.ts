import type { Finding } from '../../model/problem.ts';
import type { TextFaultRule } from './rule.ts';
import { matchesInWords } from './words.ts';

/** `:smile:`, which chats make a face of. */
export const shortCode: TextFaultRule = {
	name: 'short-code',
	find: ({ tree }) =>
		matchesInWords(tree, shape)
			.filter(({ match: [, name = ''] }) => isLikely(name))
			.map(({ match, place }): Finding => {
				const message = `"${match[0]}" is shown to readers as it stands. Write the sign itself, e.g. 🙂, or remove it.`;
				return { severity: 'warning', message, place };
			}),
};

const shape = /(?<![\p{L}\p{N}:]):([a-z][a-z0-9_-]{1,30}|[+-]1):(?![\p{L}\p{N}:])/gu;

/** Programs write names so too, `:log_level:`; the longer ones of faces have few words in common. */
function isLikely(name: string): boolean {
	return (
		!/[\d_-][a-z]/.test(name) ||
		/(^|[_-])(mark|arrow|point|face|heart|hearts|smile|smiling|hand|hands|circle|square|sign|source|entry|eyes|star|sun|flag|bulb|box|down|up|right|left)([_-]|$)/.test(
			name,
		)
	);
}
