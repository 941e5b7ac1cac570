import type { Paragraph, PhrasingContent } from 'mdast';
import type {
	ContainerDirective,
	Directives,
	LeafDirective,
	TextDirective,
} from 'mdast-util-directive';
import type { Node, Position } from 'unist';
import type { LabelUse, LabelValues } from '../model/text.ts';
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

/** The label that a `:ui` names, with its number and values. */
export function labelUse(node: Directives): LabelUse {
	const { count } = node.attributes ?? {};
	const values = labelValues(node);
	return {
		is: 'ui',
		key: referenceName(node),
		...(count && { count: Number(count) }),
		...(values && { values }),
	};
}

/** What a `:ui` puts into its label; nothing where it has but a number. */
export function labelValues(node: Directives): LabelValues | undefined {
	const { count: _, ...values } = node.attributes ?? {};
	const given = Object.entries(values).map(([name, value]): [string, string] => [
		name,
		value ?? '',
	]);
	return node.name === 'ui' && given.length > 0 ? Object.fromEntries(given) : undefined;
}
