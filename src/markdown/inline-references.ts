import type { Definition, Image, Link, Root } from 'mdast';
import type { Node, Parent } from 'unist';
import { walk } from './nodes.ts';

/**
 * `[text][1]` with `[1]: ../log-in.mdx` further down becomes `[text](../log-in.mdx)`, pictures too,
 * so that nothing after this has to know of two ways to link. Changes the tree in place.
 */
export function inlineReferences(tree: Root): void {
	const definitions = new Map<string, Definition>();
	walk(tree, (node) => {
		// The first definition of a name counts (CommonMark §4.7).
		if (isDefinition(node) && !definitions.has(node.identifier))
			definitions.set(node.identifier, node);
	});
	if (definitions.size === 0) return;
	walk(tree, (node) => {
		if ('children' in node) inlineIn(node as Parent, definitions);
	});
}

function inlineIn(parent: Parent, definitions: ReadonlyMap<string, Definition>): void {
	const children: Node[] = parent.children.filter((node) => !isDefinition(node));
	parent.children = children.map((node) => {
		const definition = isReference(node) && definitions.get(node.identifier);
		if (!definition || !isReference(node)) return node;
		const { url, title } = definition;
		const position = node.position && { position: node.position };
		return node.type === 'linkReference'
			? ({ type: 'link', url, title, children: node.children, ...position } as Link)
			: ({ type: 'image', url, title, alt: node.alt, ...position } as Image);
	});
}

function isDefinition(node: Node): node is Definition {
	return node.type === 'definition';
}

function isReference(node: Node): node is Reference {
	return node.type === 'linkReference' || node.type === 'imageReference';
}

/** What the two kinds of reference have in common, and what either has. */
interface Reference extends Node {
	type: 'linkReference' | 'imageReference';
	identifier: string;
	children: Node[];
	alt?: string | null;
}
