import type { Root } from 'mdast';
import type { Node } from 'unist';
import { placeOf, isParent } from './nodes.ts';
import { UnreadableText } from './unreadable-text.ts';

/**
 * What no article needs and what would take minutes, gigabytes or the whole stack to read: a hundred times
 * as much as the longest article of a help center has. Whoever pastes that, or means harm, is told where.
 */
const MOST = {
	/** UTF-16 code units of a file. */
	characters: 200_000,
	/** Signs written as `&amp;`: the parser's time grows with their square. */
	entities: 3_000,
	/** Pieces of a text: words in bold, cells of a table, headings. */
	pieces: 20_000,
	/** Pieces inside one another: a quote in a list in a note … */
	depth: 100,
} as const;

/** Before a text is parsed. @throws {UnreadableText} */
export function refuseLongSource(source: string): void {
	if (source.length > MOST.characters) {
		throw new UnreadableText(
			`This file has ${source.length} characters; ${MOST.characters} is the most. Make several articles of it, or take out what was pasted by mistake.`,
			placeAt(source, MOST.characters),
		);
	}
	let count = 0;
	for (const { index } of source.matchAll(/&(?:#\w{1,8}|\w{1,32});/g)) {
		if (++count <= MOST.entities) continue;
		throw new UnreadableText(
			`There are more than ${MOST.entities} signs here that are written as "&amp;" or the like. Write the signs themselves.`,
			placeAt(source, index),
		);
	}
}

/** After it is parsed, without recursion: it may be too deep for that. @throws {UnreadableText} */
export function refuseLargeTree(tree: Root): void {
	const waiting: { node: Node; depth: number }[] = [{ node: tree, depth: 0 }];
	let pieces = 0;
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const { node, depth } = next;
		if (depth > MOST.depth) throw tooDeep(node);
		if (++pieces > MOST.pieces) throw tooMany(node);
		if (!isParent(node)) continue;
		for (const child of node.children) waiting.push({ node: child, depth: depth + 1 });
	}
}

function tooDeep(node: Node): UnreadableText {
	return new UnreadableText(
		`More than ${MOST.depth} pieces stand inside one another here: quotes in quotes, lists in lists or tags in tags. Take out what was pasted by mistake.`,
		placeOf(node),
	);
}

function tooMany(node: Node): UnreadableText {
	return new UnreadableText(
		`This text has more than ${MOST.pieces} pieces, as cells of a table or headings. Make several articles of it, or offer a large table as a file to download.`,
		placeOf(node),
	);
}

/** For what runs out of stack all the same. */
export function outOfStack(source: string): UnreadableText {
	const line = source
		.split('\n')
		.findIndex((text) => (text.match(/[<>[*]/g)?.length ?? 0) > MOST.depth);
	return tooDeep({ type: 'text', position: positionOf(Math.max(0, line) + 1) });
}

function positionOf(line: number): NonNullable<Node['position']> {
	return { start: { line, column: 1 }, end: { line, column: 1 } };
}

function placeAt(source: string, offset: number): { line: number; column: number } {
	const before = source.slice(0, offset);
	return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
