import type { BodyNode } from './text.ts';

/** Elements that hold nothing else to press (HTML, interactive content). */
const PRESSED = new Set(['a', 'button']);

/** Whether an element is itself something to press. */
export function isPressed(tag: string): boolean {
	return PRESSED.has(tag);
}

/**
 * What a link may hold of a text: a term there is its word alone, because the button that opens its
 * explanation cannot stand inside a link.
 */
export function insideLink(nodes: readonly BodyNode[]): BodyNode[] {
	return nodes.map((node) => {
		if (typeof node === 'string') return node;
		if (node.is === 'term') return { ...node, explanation: undefined };
		return node.is === 'element' ? { ...node, children: insideLink(node.children) } : node;
	});
}
