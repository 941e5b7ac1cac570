import type { Paragraph, PhrasingContent } from 'mdast';
import type {
	ContainerDirective,
	Directives,
	LeafDirective,
	TextDirective,
} from 'mdast-util-directive';
import type { Node, Position } from 'unist';
import { plainText } from './nodes.ts';
import type { PartUse } from './part.ts';

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

/** One place where a part is used. */
export function partUse(node: Directives): PartUse {
	const label = node.type === 'containerDirective' ? node.children.find(isLabel) : node;
	return {
		node,
		label: label ? plainText(label).trim() : '',
		attributes: Object.fromEntries(
			Object.entries(node.attributes ?? {}).map(([name, value]) => [name, value ?? '']),
		),
	};
}
