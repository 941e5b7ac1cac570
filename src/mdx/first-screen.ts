import { visibleText } from '../i18n/visible-text.ts';
import type { BodyNode } from '../model/text.ts';

/**
 * As much text as fills what a laptop shows below the header, 800 pixels in a column of 75 letters. A phone
 * shows half of it; what a larger screen shows beside comes a moment later, and moves nothing.
 */
const LETTERS = 1250;
/** A picture takes the room of text, and so does a heading with what is above it. */
const LETTERS_OF_A_PICTURE = 700;
const LETTERS_OF_A_HEADING = 200;

/**
 * A text in two: what may be seen before a reader scrolls, and the rest. A heading stays with what follows.
 * Where a text is short, all of it is the first.
 */
export function firstScreen(nodes: readonly BodyNode[]): [first: BodyNode[], rest: BodyNode[]] {
	let letters = 0;
	let isAfterHeading = false;
	const end = nodes.findIndex((node) => {
		if (typeof node === 'string' && node.trim() === '') return false;
		if (letters >= LETTERS && !isAfterHeading) return true;
		isAfterHeading = isHeading(node);
		letters += lettersOf(node) + (isAfterHeading ? LETTERS_OF_A_HEADING : 0);
		return false;
	});
	return end < 0 ? [[...nodes], []] : [nodes.slice(0, end), nodes.slice(end)];
}

function isHeading(node: BodyNode): boolean {
	return typeof node !== 'string' && node.is === 'element' && /^h[2-6]$/.test(node.tag);
}

function lettersOf(node: BodyNode): number {
	if (typeof node === 'string') return visibleText(node).length;
	switch (node.is) {
		case 'picture':
			return node.inline ? 0 : LETTERS_OF_A_PICTURE;
		case 'part':
			return sum(Object.values(node.slots).flat());
		default:
			return sum(node.children);
	}
}

function sum(nodes: readonly BodyNode[]): number {
	return nodes.reduce((letters, node) => letters + lettersOf(node), 0);
}
