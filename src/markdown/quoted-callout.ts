import type { Blockquote, BlockContent, PhrasingContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { calloutKind } from './callouts.ts';
import { labelOf } from './directive.ts';
import { plainText, sourceOf } from './nodes.ts';

/**
 * The callout of GitHub and Obsidian: a quotation that begins with `[!NOTE]`, and perhaps a title on
 * the same line. That theirs can be folded (`[!note]-`) is left out.
 *
 * @returns `undefined` for a quotation, and for a callout that holds nothing.
 */
export function quotedCallout(node: Blockquote, source: string): ContainerDirective | undefined {
	const [opening, ...blocks] = node.children;
	const [lead, ...phrases] = opening?.type === 'paragraph' ? opening.children : [];
	// One with a backslash before it was not meant as a sign.
	if (lead?.type !== 'text' || !sourceOf(lead, source).startsWith('[!')) return undefined;
	const [marker = '', word = ''] = /^\[!([\p{L}-]+)(?:\|[^\]]*)?\][+-]?/u.exec(lead.value) ?? [];
	const kind = calloutKind(word);
	if (kind === undefined) return undefined;
	const after: PhrasingContent = {
		...lead,
		value: lead.value.slice(marker.length).replace(/^[ \t]+/, ''),
	};
	const [title, text] = splitLine([after, ...phrases]);
	const children: BlockContent[] = [
		...(isEmpty(title) ? [] : [labelOf(title, opening?.position)]),
		...(isEmpty(text) || opening?.type !== 'paragraph' ? [] : [{ ...opening, children: text }]),
		...(blocks as BlockContent[]),
	];
	if (children.length === 0) return undefined;
	const position = node.position && { position: node.position };
	return { type: 'containerDirective', name: kind, attributes: {}, children, ...position };
}

/** What stands on the first line, and what stands below. */
function splitLine(nodes: readonly PhrasingContent[]): [PhrasingContent[], PhrasingContent[]] {
	const first: PhrasingContent[] = [];
	for (const [index, node] of nodes.entries()) {
		const rest = nodes.slice(index + 1);
		if (node.type === 'break') return [first, rest];
		const end = node.type === 'text' ? node.value.indexOf('\n') : -1;
		if (node.type !== 'text' || end === -1) {
			first.push(node);
			continue;
		}
		const below: PhrasingContent = { ...node, value: node.value.slice(end + 1) };
		return [
			[...first, { ...node, value: node.value.slice(0, end).trim() }],
			[below, ...rest],
		];
	}
	return [first, []];
}

function isEmpty(nodes: readonly PhrasingContent[]): boolean {
	return nodes.every((node) => node.type === 'text' && plainText(node).trim() === '');
}
