import type { Node, Parent } from 'unist';
import type { Place } from '../model/problem.ts';

/** Where a node begins in its file. */
export function placeOf(node: Node): Place {
	const start = node.position?.start;
	return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

/** What stood in the file for this node. */
export function sourceOf(node: Node, source: string): string {
	return source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

export function isParent(node: Node): node is Parent {
	return 'children' in node && Array.isArray(node.children);
}

/** The words of a node, without markup. */
export function plainText(node: Node): string {
	if ('value' in node && typeof node.value === 'string') {
		return wordless.has(node.type) || node.type.startsWith('mdx') ? '' : node.value;
	}
	if (node.type === 'image' && 'alt' in node) return String(node.alt ?? '');
	if (node.type === 'break') return ' ';
	if (!isParent(node)) return '';
	const separator = isBlockContainer(node) ? ' ' : '';
	return node.children.map(plainText).join(separator);
}

/** Nodes whose value is no text a reader reads. */
const wordless = new Set(['html', 'yaml', 'toml']);

/**
 * Visit every node, parents first. Fifty rules walk each text, so this is a third of what a new text
 * takes: `unist-util-visit-parents` makes a name for each visit and takes four times as long.
 *
 * @param visit The parents are those of this node until it returns.
 */
export function walk(
	node: Node,
	visit: (node: Node, parents: readonly Parent[]) => void,
	parents: Parent[] = [],
): void {
	visit(node, parents);
	if (!isParent(node)) return;
	parents.push(node);
	for (const child of node.children) walk(child, visit, parents);
	parents.pop();
}

const blockContainers = new Set([
	'root',
	'list',
	'listItem',
	'blockquote',
	'table',
	'tableRow',
	'containerDirective',
	'mdxJsxFlowElement',
	'footnoteDefinition',
]);

function isBlockContainer(node: Node): boolean {
	return blockContainers.has(node.type);
}
