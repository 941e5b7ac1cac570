import type { Finding } from '../../model/problem.ts';
import type { Parent } from 'unist';
import { isParent, placeOf, plainText, walk } from '../nodes.ts';
import type { TextFaultRule } from './rule.ts';

/** `![…](…){width=200}`, as some other programs size a picture; in MDX it is code, and a fault there. */
export const leftoverAttributes: TextFaultRule = {
	name: 'leftover-attributes',
	find({ tree, format }) {
		const found: Finding[] = [];
		walk(tree, (node) => {
			if (format === 'md' && isParent(node)) found.push(...inChildren(node));
		});
		return found;
	},
};

function inChildren({ children }: Parent): Finding[] {
	return children.flatMap((node, index): Finding[] => {
		const before = children[index - 1]?.type;
		if (node.type !== 'text' || (before !== 'image' && before !== 'link')) return [];
		const written = /^\{[:#.]?[^{}\n]*\}/.exec(plainText(node))?.[0];
		if (written === undefined) return [];
		const message = `"${written}" is shown to readers as it stands: a picture or link takes nothing in braces. Remove it.`;
		return [{ severity: 'warning', message, place: placeOf(node) }];
	});
}
