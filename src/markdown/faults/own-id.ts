import type { Finding } from '../../model/problem.ts';
import type { Text } from 'mdast';
import { ownIdPattern } from '../own-ids.ts';
import { sourceOf, walk } from '../nodes.ts';
import type { TextFaultRule } from './rule.ts';

/** `{#own-id}` where it names nothing: only a heading has one. */
export const ownId: TextFaultRule = {
	name: 'own-id',
	find({ tree, source }) {
		const found: Finding[] = [];
		walk(tree, (node) => {
			if (node.type === 'text') found.push(...inText(node as Text, source));
		});
		return found;
	},
};

function inText(node: Text, source: string): Finding[] {
	// What a heading has taken is no longer in its words.
	const shown = new Set(node.value.match(ownIdPattern));
	return [...sourceOf(node, source).matchAll(ownIdPattern)]
		.filter(([written]) => shown.has(written))
		.map(({ 0: written, 2: id = '', index }) => ({
			severity: 'warning',
			message: `"${written}" is shown to readers as it stands: an id ends a heading, "## Title {#${id}}". For another place write <a id="${id}"></a>.`,
			place: placeIn(source, (node.position?.start.offset ?? 0) + index),
		}));
}

function placeIn(source: string, offset: number) {
	const before = source.slice(0, offset).split('\n');
	return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
