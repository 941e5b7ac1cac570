import type { Finding } from '../../model/problem.ts';
import type { Node } from 'unist';
import { placeOf, plainText, sourceOf, walk } from '../nodes.ts';
import type { TextFaultRule } from './rule.ts';
import { matchesInWords } from './words.ts';

/** `H~2~O` and `m^2^`, which elsewhere stand lower and higher: one is struck out, one shown with its signs. */
export const singleTilde: TextFaultRule = {
	name: 'lower-and-higher',
	find({ tree, source }) {
		const struck: Node[] = [];
		walk(tree, (node) => {
			if (node.type === 'delete' && /^~(?!~)/.test(sourceOf(node, source))) struck.push(node);
		});
		return [
			...struck.map((node): Finding => {
				const words = plainText(node);
				const message = `"~${words}~" is struck out. Write <sub>${words}</sub> for a lower sign, ~~${words}~~ to strike it out, or \\~ for the sign itself.`;
				return { severity: 'warning', message, place: placeOf(node) };
			}),
			...matchesInWords(tree, /(?<=[\p{L}\p{N})])\^([\p{L}\p{N}+-]{1,8})\^/gu).map(
				({ match: [written, words = ''], place }): Finding => ({
					severity: 'warning',
					message: `"${written}" is shown to readers as it stands. Write <sup>${words}</sup>.`,
					place,
				}),
			),
		];
	},
};
