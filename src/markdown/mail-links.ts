import type { Link, PhrasingContent, Root, Text } from 'mdast';
import type { Node, Parent } from 'unist';
import { isParent } from './nodes.ts';

/**
 * Mail addresses in letters beyond ASCII become links as all others do. GitHub's Markdown knows ASCII
 * only: it leaves `kundtjänst@örtagård.example` as text, and of `kundtjänst@company.example` it makes
 * a link to `nst@company.example`, which is somebody else. Changes the tree in place.
 */
export function linkMailAddresses(tree: Root): void {
	visit(tree);
}

function visit(parent: Parent): void {
	// A link cannot stand inside a link.
	if (parent.type === 'link') return;
	parent.children = joined(parent.children).flatMap((node) =>
		isText(node) && beyondAscii.test(node.value) ? withLinks(node) : [node],
	);
	for (const child of parent.children) if (isParent(child)) visit(child);
}

const isText = (node: Node): node is Text => node.type === 'text';

/** A link that was made of an address, with the letters around it that the address was cut off from. */
function joined(children: readonly Node[]): Node[] {
	const nodes: Node[] = [];
	for (const [index, node] of children.entries()) {
		const last = nodes.at(-1);
		const next = children[index + 1];
		const isCut =
			isMadeOfAddress(node) &&
			((last && isText(last) && endsInLetter.test(last.value)) ||
				(next && isText(next) && beginsWithLetter.test(next.value)));
		const text = isCut ? textOf(node) : node;
		if (last && isText(last) && isText(text)) {
			nodes[nodes.length - 1] = {
				...last,
				value: last.value + text.value,
				position: spanOf(last, text),
			} as Text;
		} else nodes.push(text);
	}
	return nodes;
}

const endsInLetter = /[\p{L}\p{M}\p{N}]$/u;
const beginsWithLetter = /^[\p{L}\p{M}\p{N}]/u;

function isMadeOfAddress(node: Node): node is Link {
	if (node.type !== 'link') return false;
	const { url, children } = node as Link;
	const [only, ...others] = children;
	return others.length === 0 && only?.type === 'text' && url === `mailto:${only.value}`;
}

function textOf({ children, position }: Link): Text {
	const [only] = children;
	const value = only?.type === 'text' ? only.value : '';
	return { type: 'text', value, ...(position && { position }) };
}

function spanOf(first: Node, last: Node): Node['position'] {
	return (
		first.position && { start: first.position.start, end: last.position?.end ?? first.position.end }
	);
}

/** An address with a letter beyond ASCII somewhere in it; `<` and `>` around it are no part of what is read. */
const address =
	/<?([\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.+_-]*@(?:[\p{L}\p{M}\p{N}-]+\.)+[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])>?/gu;
const beyondAscii = /[^\p{ASCII}]\S*@|@\S*[^\p{ASCII}]/u;

function withLinks(node: Text): PhrasingContent[] {
	const pieces: PhrasingContent[] = [];
	const place = node.position && { position: node.position };
	let end = 0;
	const add = (value: string): void => {
		if (value !== '') pieces.push({ type: 'text', value, ...place });
	};
	for (const { 0: whole, 1: mail = '', index } of node.value.matchAll(address)) {
		add(node.value.slice(end, index));
		pieces.push({
			type: 'link',
			url: `mailto:${mail}`,
			children: [{ type: 'text', value: mail, ...place }],
			...place,
		});
		end = index + whole.length;
	}
	add(node.value.slice(end));
	return pieces;
}
