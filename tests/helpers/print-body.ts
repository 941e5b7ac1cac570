import type { BodyNode } from '../../src/model/text.ts';

/** A resolved text on few lines: what a component draws stands in brackets. */
export function printBody(nodes: readonly BodyNode[]): string {
	return nodes.map(printNode).join('').trim();
}

function printNode(node: BodyNode): string {
	if (typeof node === 'string') return node;
	switch (node.is) {
		case 'element':
			return `<${node.tag}>${printBody(node.children)}</${node.tag}>`;
		case 'callout':
			return `[${node.kind} “${printBody(node.title)}” ${printBody(node.children)}]`;
		case 'choices':
			return node.choices
				.map(({ id, title, children }) => `[choice #${id} “${title}” ${printBody(children)}]`)
				.join('');
		case 'ui':
			return `[ui ${node.text}]`;
		case 'term':
			return `[term ${node.word}: ${node.explanation ?? '–'}]`;
		case 'link': {
			const lang = node.hreflang === undefined ? '' : ` in ${node.hreflang}`;
			return `[${node.href}${lang} “${printBody(node.children)}”]`;
		}
		case 'picture':
			if (node.inline) return `[icon ${node.asset}]`;
			return `[picture ${node.asset}${node.first ? ', the first' : ''}${node.link ? `, to ${node.link.href}` : ''}]`;
	}
}
