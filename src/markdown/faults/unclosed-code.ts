import type { Node } from 'unist';
import { placeOf, sourceOf, walk } from '../nodes.ts';
import type { TextFaultRule } from './rule.ts';

/** A block of code without an end of its own: it takes all that follows. */
export const unclosedCode: TextFaultRule = {
	name: 'unclosed-code',
	find({ tree, source }) {
		const open: Node[] = [];
		walk(tree, (node) => {
			if (node.type === 'code' && isOpen(sourceOf(node, source))) open.push(node);
		});
		return open.map((node) => ({ severity: 'error', message, place: placeOf(node) }));
	},
};

const message =
	'This code is never closed, so it takes all that follows. Add a line of the same signs where it ends.';

function isOpen(raw: string): boolean {
	const fence = /^(`{3,}|~{3,})/.exec(raw)?.[1];
	if (fence === undefined) return false;
	const last = raw.includes('\n') ? (raw.trimEnd().split('\n').at(-1) ?? '') : '';
	const end = last.replace(/^[\s>]*/, '').trim();
	return !(end.startsWith(fence) && [...end].every((sign) => sign === fence[0]));
}
