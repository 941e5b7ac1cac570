import type { BodyNode, PartNode } from '../../src/model/text.ts';
import type { Choice } from '../../src/parts/choices/part.ts';

/** A resolved text on few lines: what a component draws stands in brackets. */
export function printBody(nodes: readonly BodyNode[]): string {
	return nodes.map(printNode).join('').trim();
}

function printNode(node: BodyNode): string {
	if (typeof node === 'string') return node;
	switch (node.is) {
		case 'element':
			return `<${node.tag}>${printBody(node.children)}</${node.tag}>`;
		case 'part':
			return printPart(node);
		case 'link': {
			const lang = node.hreflang === undefined ? '' : ` in ${node.hreflang}`;
			return `[${node.href}${lang} “${printBody(node.children)}”]`;
		}
		case 'picture':
			if (node.inline) return `[icon ${node.asset}]`;
			return `[picture ${node.asset}${node.first ? ', the first' : ''}${node.link ? `, to ${node.link.href}` : ''}]`;
	}
}

function printPart({ part, props, slots }: PartNode<BodyNode>): string {
	const slot = (name: string): string => printBody(slots[name] ?? []);
	switch (part) {
		case 'callout':
			return `[${String(props['kind'])} “${slot('title')}” ${slot('default')}]`;
		case 'choices':
			return (props['choices'] as Choice[])
				.map(({ id, title }, index) => `[choice #${id} “${title}” ${slot(String(index))}]`)
				.join('');
		case 'term':
			return `[term ${String(props['word'])}: ${String(props['explanation'] ?? '–')}]`;
		default:
			return `[${[part, ...Object.values(props)].join(' ')}]`;
	}
}
