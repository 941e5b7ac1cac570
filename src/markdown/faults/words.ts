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
	const placeOfWords = placesIn(node, text);
	return [...text.matchAll(/.+/g)].map(({ 0: words, index }) => {
		const place = placeOfWords(index);
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
		const placeOfWords = placesIn(node, value);
		for (const match of value.matchAll(shape)) {
			found.push({ match, place: placeOfWords(match.index), isLinked });
		}
	});
	return found;
}

/** Tells where something in the words of a node stands; asked in the order of the text. */
function placesIn(node: Node, text: string): (offset: number) => Place {
	const { line, column } = placeOf(node);
	let [lines, start] = [0, 0];
	return (offset) => {
		for (
			let end = text.indexOf('\n', start);
			end !== -1 && end < offset;
			end = text.indexOf('\n', start)
		) {
			lines++;
			start = end + 1;
		}
		const onLine = offset - start;
		return lines === 0
			? { line, column: column + onLine }
			: { line: line + lines, column: onLine + 1 };
	};
}
