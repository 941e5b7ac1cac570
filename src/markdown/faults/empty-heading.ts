import type { Node } from 'unist';
import { placeOf, plainText, walk } from '../nodes.ts';
import type { TextFaultRule } from './rule.ts';

/** A heading without words. */
export const emptyHeading: TextFaultRule = {
	name: 'empty-heading',
	find({ tree }) {
		const empty: Node[] = [];
		walk(tree, (node) => {
			if (node.type === 'heading' && plainText(node).trim() === '') empty.push(node);
		});
		return empty.map((node) => ({ severity: 'error', message, place: placeOf(node) }));
	},
};

const message = 'This heading has no words. Write them after the signs, or remove the line.';
