import type { Finding } from '../../model/problem.ts';
import type { RootContent } from 'mdast';
import { placeOf, plainText } from '../nodes.ts';
import type { TextFaultRule } from './rule.ts';

/** A line that is bold all over: a heading to who sees it, and none to who listens or looks for one. */
export const boldHeading: TextFaultRule = {
	name: 'bold-heading',
	find: ({ tree: { children } }) =>
		children.flatMap((node, index): Finding[] => {
			const next = children[index + 1];
			const words = boldWords(node);
			if (words === undefined || !next || next.type === 'heading') return [];
			if (isTerm(children, index) || /[.!?…:;,。！？：]$/u.test(words)) return [];
			const above = children.slice(0, index).findLast(({ type }) => type === 'heading');
			const signs = '#'.repeat(above?.type === 'heading' ? Math.min(above.depth + 1, 6) : 2);
			const message = `This line is bold all over, as a heading looks. If it is one, write "${signs} ${words}": then it stands in the contents, and can be linked to.`;
			return [{ severity: 'hint', message, place: placeOf(node) }];
		}),
};

/** What a paragraph says that is bold from its beginning to its end, and short. */
function boldWords(node: RootContent | undefined): string | undefined {
	if (node?.type !== 'paragraph' || node.children.length !== 1) return undefined;
	if (node.children[0]?.type !== 'strong') return undefined;
	const words = plainText(node).trim();
	return words.length > 70 ? undefined : words;
}

/** One of several such lines with a paragraph each: terms and what they mean. */
function isTerm(blocks: readonly RootContent[], index: number): boolean {
	return [-2, 2].some((step) => {
		const between = blocks[index + step / 2];
		return boldWords(blocks[index + step]) !== undefined && between?.type === 'paragraph';
	});
}
