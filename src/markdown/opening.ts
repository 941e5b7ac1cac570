import type { Root, RootContent } from 'mdast';
import type { Node } from 'unist';
import type { OpeningPart } from '../model/text.ts';
import { literalValue } from './code.ts';
import { isDirective, partUse } from './directive.ts';
import { isParent, walk } from './nodes.ts';

/** More than a description holds, so that its last sentence is whole. */
const ENOUGH = 600;

/**
 * The paragraphs a text begins with, from which a description is made: those that stand alone, and
 * where there are none, those in lists and callouts too. Headings, code, tables and pictures say
 * nothing that stands alone.
 */
export function openingOf(tree: Root): OpeningPart[][] {
	const alone = tree.children.filter(isParagraph).map(partsOf).filter(hasWords);
	return upTo(alone.length > 0 ? alone : paragraphsIn(tree).map(partsOf).filter(hasWords));
}

function paragraphsIn(tree: Root): Node[] {
	const found: Node[] = [];
	walk(tree, (node, parents) => {
		const isLabel = Boolean(Object(node.data).directiveLabel);
		const isCell = parents.some(({ type }) => type === 'footnoteDefinition');
		if (node.type === 'paragraph' && !isLabel && !isCell) found.push(node);
	});
	return found;
}

function upTo(paragraphs: OpeningPart[][]): OpeningPart[][] {
	let length = 0;
	return paragraphs.filter((parts) => {
		const isBefore = length < ENOUGH;
		for (const part of parts) length += typeof part === 'string' ? part.length : 1;
		return isBefore;
	});
}

function isParagraph(node: RootContent): boolean {
	return node.type === 'paragraph';
}

function hasWords(parts: readonly OpeningPart[]): boolean {
	const text = parts.map((part) => (typeof part === 'string' ? part : 'x')).join('');
	// Some generators put a table of contents where this stands.
	return /\p{L}/u.test(text) && !/^\s*\[+_?toc_?\]+\s*$/i.test(text);
}

/** Words as a reader reads them, with labels and terms still by their name. */
function partsOf(node: Node): OpeningPart[] {
	if (isDirective(node)) {
		const words = node.data?.part?.opening?.(partUse(node));
		return words === undefined ? [] : [words];
	}
	if (node.type === 'break') return [' '];
	if (isParent(node)) return node.children.flatMap(partsOf);
	if (!('value' in node) || typeof node.value !== 'string') return [];
	if (node.type === 'text' || node.type === 'inlineCode') return [node.value];
	return node.type === 'mdxTextExpression' ? [literalValue(node.value) ?? ''] : [];
}
