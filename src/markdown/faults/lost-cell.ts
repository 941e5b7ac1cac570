import type { Finding } from '../../model/problem.ts';
import type { Table, TableRow } from 'mdast';
import { placeOf, plainText, sourceOf, walk } from '../nodes.ts';
import type { TextFaultRule, WrittenText } from './rule.ts';

/** A row of a table that loses a cell, or that was not meant to be a row. */
export const lostCell: TextFaultRule = {
	name: 'lost-cell',
	find(text) {
		const found: Finding[] = [];
		walk(text.tree, (node) => {
			if (node.type !== 'table') return;
			for (const row of (node as Table).children) {
				found.push(...tooMany(row, node as Table), ...noRow(row, node as Table, text));
			}
		});
		return found;
	},
};

function tooMany(row: TableRow, { align, children: [head] }: Table): Finding[] {
	const columns = align?.length ?? head?.children.length ?? 0;
	const lost = row.children
		.slice(columns)
		.map(plainText)
		.filter((words) => words.trim() !== '');
	if (lost.length === 0) return [];
	const message = `This row has ${row.children.length} cells and its table ${columns} columns, so "${lost.join(' | ')}" is lost. Add a column to the first two lines, or write \\| where a "|" belongs to the words.`;
	return [{ severity: 'error', message, place: placeOf(row) }];
}

/** Words right below a table are its last row, until an empty line parts them. */
function noRow(row: TableRow, table: Table, { source }: WrittenText): Finding[] {
	const [head] = table.children;
	if (!head || !sourceOf(head, source).startsWith('|') || sourceOf(row, source).includes('|'))
		return [];
	const message = `"${plainText(row)}" becomes a row of the table above. Put an empty line before it.`;
	return [{ severity: 'warning', message, place: placeOf(row) }];
}
