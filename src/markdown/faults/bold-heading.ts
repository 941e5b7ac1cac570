import { isParent, placeOf, plainText } from '../nodes.ts';
import type { Found, TextFaultRule } from './rule.ts';

/** A line that is bold all over: a heading to who sees it, and none to who listens or looks for one. */
export const boldHeading: TextFaultRule = {
	name: 'bold-heading',
	find: ({ tree }) =>
		tree.children.flatMap((node, index): Found[] => {
			const above = tree.children.slice(0, index).findLast(({ type }) => type === 'heading');
			const next = tree.children[index + 1];
			const isBold =
				node.type === 'paragraph' &&
				isParent(node) &&
				node.children.length === 1 &&
				node.children[0]?.type === 'strong';
			if (!isBold || !next || next.type === 'heading') return [];
			const words = plainText(node).trim();
			if (words.length > 70 || /[.!?…:;,。！？：]$/u.test(words)) return [];
			const signs = '#'.repeat(above?.type === 'heading' ? Math.min(above.depth + 1, 6) : 2);
			const message = `This line is bold all over, as a heading looks. If it is one, write "${signs} ${words}": then it stands in the contents, and can be linked to.`;
			return [{ severity: 'hint', message, place: placeOf(node) }];
		}),
};
