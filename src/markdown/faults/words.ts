import type { Root, Text } from 'mdast';
import type { Node, Parent } from 'unist';
import type { Place } from '../../model/problem.ts';
import type { WrittenText } from './rule.ts';
import { isParent, placeOf, plainText, walk } from '../nodes.ts';

/** A line of words as readers see it, and where it stands. */
export interface Line {
	words: string;
	/** The same with signs that say nothing in place of all code, in which nothing is a mistake. */
	signs: string;
	/** The same as it is written, with all that stands before it. */
	raw: string;
	place: Place;
}

/** The lines of every paragraph, without their markup. */
export function linesOfParagraphs({ tree, source }: WrittenText): readonly Line[] {
	const lines = known.get(tree) ?? readLines(tree, source.split('\n'));
	known.set(tree, lines);
	return lines.flatMap((each) => (each.node.type === 'paragraph' ? each.lines : []));
}

/** A paragraph or heading by its lines, and the block it stands in. */
export interface Paragraph {
	node: Node;
	parent: Parent;
	lines: readonly Line[];
}

/** Every paragraph and heading by its lines. */
export function paragraphsIn(text: WrittenText): readonly Paragraph[] {
	linesOfParagraphs(text);
	return known.get(text.tree) ?? [];
}

/** Many rules ask for the same. */
const known = new WeakMap<Root, readonly Paragraph[]>();

function readLines(tree: Root, rows: readonly string[]): Paragraph[] {
	const paragraphs: Paragraph[] = [];
	walk(tree, (node, parents) => {
		if (node.type !== 'paragraph' && node.type !== 'heading') return;
		const parent = parents.at(-1) ?? tree;
		paragraphs.push({ node, parent, lines: linesIn(node, rows) });
	});
	return paragraphs;
}

function linesIn(node: Node, rows: readonly string[]): Line[] {
	const text = plainText(node);
	const signs = plainText(withoutCode(node));
	return [...text.matchAll(/.+/g)].map(({ 0: words, index }) => {
		const place = placeIn(node, text, index);
		const raw = rows[place.line - 1] ?? '';
		return { words, signs: signs.slice(index, index + words.length), raw, place };
	});
}

/** A node of the same length whose code is made of U+FFFC, which stands for an object. */
function withoutCode(node: Node): Node {
	if (node.type === 'inlineCode') {
		return { ...node, value: plainText(node).replace(/[^\n]/g, '\uFFFC') } as Node;
	}
	return isParent(node) ? ({ ...node, children: node.children.map(withoutCode) } as Node) : node;
}

/** Words that have a shape, outside of all other markup. */
export interface Match {
	match: RegExpExecArray;
	place: Place;
	/** It stands in a link. */
	isLinked: boolean;
}

/** What of the words themselves has a shape. */
export function matchesInWords(tree: Root, shape: RegExp): Match[] {
	const found: Match[] = [];
	walk(tree, (node, parents) => {
		if (node.type !== 'text') return;
		const isLinked = parents.some(({ type }) => type === 'link');
		const { value } = node as Text;
		for (const match of value.matchAll(shape)) {
			found.push({ match, place: placeIn(node, value, match.index), isLinked });
		}
	});
	return found;
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
