import type { TextNode } from '../../src/model/text.ts';

/** Pieces of a text as one line of HTML; what depends on other files as JSON. */
export function printNodes(nodes: readonly TextNode[]): string {
	return nodes.map((node) => printed(node) ?? JSON.stringify(node)).join('');
}

/** HTML, as far as a node needs nothing else; what has an id is a node of its own. */
function printed(node: TextNode): string | undefined {
	if (typeof node === 'string') return node;
	if (node.is !== 'element') return undefined;
	const children = node.children.map(printed);
	if (children.includes(undefined)) return undefined;
	const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${value}"`);
	return `<${node.tag}${attributes.join('')}>${children.join('')}</${node.tag}>`;
}
