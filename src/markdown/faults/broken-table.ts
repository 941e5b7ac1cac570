import type { Finding } from '../../model/problem.ts';
import type { Node } from 'unist';
import { placeOf } from '../nodes.ts';
import type { TextFaultRule } from './rule.ts';
import { paragraphsIn, type Line, type Paragraph } from './words.ts';

/** Lines that were to be a table, and are words with "|" between them. */
export const brokenTable: TextFaultRule = {
	name: 'broken-table',
	find: (text) => paragraphsIn(text).flatMap((paragraph) => faultOf(paragraph) ?? []),
};

function faultOf({ node, parent, lines }: Paragraph): Finding | undefined {
	const dashes = lines.find(({ signs }) => isDashes(signs));
	const rows = lines.filter(({ signs }) => isRow(signs));
	const [first] = rows;
	if (dashes) return uneven(dashes, lines[lines.indexOf(dashes) - 1]);
	if (!first) return undefined;
	const above = parent.children[parent.children.indexOf(node) - 1];
	if (above?.type === 'table' && first === lines[0] && endsJustBefore(above, node)) {
		const message =
			'The empty line above ends the table, so readers see the signs of this row. Remove it, or write a line of dashes below this one, if another table begins here.';
		return { severity: 'error', message, place: first.place };
	}
	const message = `Readers see this line with its "|": a table has a line of dashes below its first. Write "${dashesFor(cellsIn(first.signs))}" there.`;
	return { severity: 'error', message, place: first.place };
}

/** Dashes that make no table, because they are others or of another number than the cells above. */
function uneven(dashes: Line, head: Line | undefined): Finding {
	const columns = cellsIn(dashes.signs);
	const cells = head ? cellsIn(head.signs) : columns;
	const why = /[–—−]/.test(dashes.signs)
		? 'these are no hyphens'
		: `it has ${columns} columns, and the line above ${cells}`;
	const message = `Below the first line of a table stands a line of hyphens for each column, and ${why}: readers see its signs. Write "${dashesFor(cells)}".`;
	return { severity: 'error', message, place: dashes.place };
}

function dashesFor(columns: number): string {
	return `|${' --- |'.repeat(columns)}`;
}

function isDashes(line: string): boolean {
	return line.includes('|') && /^[\s|]*:?[-–—−]+:?[\s|]*([\s|]+:?[-–—−]+:?[\s|]*)*$/u.test(line);
}

function isRow(line: string): boolean {
	return /^\s*\|.*[^\s|].*\|\s*$/.test(line);
}

/** `| a | b |` → 2; a `\|` stands for itself. */
function cellsIn(line: string): number {
	return line
		.trim()
		.replace(/^\||\|$/g, '')
		.split(/(?<!\\)\|/).length;
}

function endsJustBefore(above: Node, node: Node): boolean {
	return placeOf(node).line - (above.position?.end.line ?? 0) <= 2;
}
