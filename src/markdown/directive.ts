import type { Paragraph, PhrasingContent } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import type { Node, Position } from 'unist';
import { plainText } from './nodes.ts';

export function isDirective(
	node: Node,
): node is ContainerDirective | LeafDirective | TextDirective {
	return (
		node.type === 'containerDirective' ||
		node.type === 'leafDirective' ||
		node.type === 'textDirective'
	);
}

/** The title of a container, `:::note[this]`. */
export function isLabel(node: Node): boolean {
	return (
		node.type === 'paragraph' &&
		(node.data as { directiveLabel?: boolean } | undefined)?.directiveLabel === true
	);
}

/** The title of a container that was written in another way. */
export function labelOf(children: PhrasingContent[], position: Position | undefined): Paragraph {
	const data = { directiveLabel: true };
	return { type: 'paragraph', data, children, ...(position && { position }) };
}

/** What a `:ui`, `:term` or `::snippet` names. */
export function referenceName(node: Node): string {
	return plainText(node).trim();
}
