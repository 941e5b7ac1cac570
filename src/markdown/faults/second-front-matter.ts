import type { Finding } from '../../model/problem.ts';
import type { Node } from 'unist';
import { placeOf, plainText, sourceOf } from '../nodes.ts';
import type { TextFaultRule } from './rule.ts';

/** A second block of keys between lines of hyphens, as copies and exports leave it: readers see it. */
export const secondFrontMatter: TextFaultRule = {
	name: 'second-front-matter',
	find: ({ tree, source }) => {
		// Where there is no first one, this is it, and what keeps it from being found is told.
		if (tree.children[0]?.type !== 'yaml') return [];
		return tree.children.flatMap((line, index): Finding[] => {
			const next = tree.children[index + 1];
			if (line.type !== 'thematicBreak' || !next || !isKeys(next, source)) return [];
			return [{ severity: 'error', message, place: placeOf(line) }];
		});
	},
};

const message =
	'A second front matter stands here, and readers see it. Move what is right of it into the first, and remove the rest, with its lines "---".';

/** To Markdown, words above a line of hyphens are a heading. */
function isKeys(node: Node, source: string): boolean {
	const lines = plainText(node).split('\n');
	return (
		node.type === 'heading' &&
		/\n-{3,}\s*$/.test(sourceOf(node, source)) &&
		/^[\w-]+:(\s|$)/.test(lines[0] ?? '')
	);
}
