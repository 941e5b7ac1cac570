import type { Paragraph, Root, Text } from 'mdast';
import type { Node } from 'unist';
import type { Place } from '../../model/problem.ts';
import { placeOf, plainText, walk } from '../nodes.ts';

/** A line of words as readers see it, and where it stands. */
export interface Line {
	words: string;
	place: Place;
}

/** The lines of every paragraph, without their markup. */
export function linesOfParagraphs(tree: Root): Line[] {
	return paragraphsOf(tree).flatMap((node) => {
		const text = plainText(node);
		return [...text.matchAll(/.+/g)].map(({ 0: words, index }) => ({
			words,
			place: placeIn(node, text, index),
		}));
	});
}

function paragraphsOf(tree: Root): Paragraph[] {
	const paragraphs: Paragraph[] = [];
	walk(tree, (node) => {
		if (node.type === 'paragraph') paragraphs.push(node as Paragraph);
	});
	return paragraphs;
}

/** What of the words themselves, outside of all markup, has a shape. */
export function matchesInWords(
	tree: Root,
	shape: RegExp,
): { match: RegExpExecArray; place: Place }[] {
	const texts: Text[] = [];
	walk(tree, (node) => {
		if (node.type === 'text') texts.push(node as Text);
	});
	return texts.flatMap((node) =>
		[...node.value.matchAll(shape)].map((match) => ({
			match,
			place: placeIn(node, node.value, match.index),
		})),
	);
}

/** Where something in the words of a node stands. */
function placeIn(node: Node, text: string, offset: number): Place {
	const { line, column } = placeOf(node);
	const before = text.slice(0, offset).split('\n');
	const onLine = before.at(-1)?.length ?? 0;
	return before.length === 1
		? { line, column: column + onLine }
		: { line: line + before.length - 1, column: onLine + 1 };
}
