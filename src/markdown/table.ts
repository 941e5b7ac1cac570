import type { Element, ElementContent } from 'hast';
import type { Table, TableCell } from 'mdast';
import { defaultHandlers, type State } from 'mdast-util-to-hast';
import { isDirective } from './directive.ts';
import { plainText, walk } from './nodes.ts';
import { figuresIn } from './picture-lines.ts';

/** Columns from which a cell does not explain itself: of two, the first says what the second is about. */
const LABELLED_FROM = 3;

/**
 * A table scrolls in its own box where it is too wide; `name-tables.ts` names the box. On a phone its
 * rows are read downwards; each cell then carries the words above its column.
 */
export function table(state: State, node: Table): ElementContent {
	for (const cell of node.children.flatMap((row) => row.children)) {
		const figures = figuresIn(cell.children);
		if (figures.length > 0) cell.children = figures;
	}
	const element = defaultHandlers.table(state, node) as Element;
	const heads = node.children[0]?.children.map(wordsOf) ?? [];
	if (heads.length >= LABELLED_FROM) {
		for (const row of rowsOf(element)) label(row, heads);
	}
	return scroller(element);
}

/** One that was written as HTML keeps its rows and columns, which may span others, on a phone too. */
export function writtenTable(element: Element): Element {
	const box = scroller(element);
	return { ...box, properties: { ...box.properties, dataAsWritten: '' } };
}

/** The box in which a table scrolls. */
function scroller(element: Element): Element {
	const properties = { className: ['table'], tabIndex: 0 };
	return { type: 'element', tagName: 'div', properties, children: [element] };
}

/** Words of a heading; none where some of them are kept elsewhere, as a label's are. */
function wordsOf(cell: TableCell): string {
	let isWhole = true;
	walk(cell, (node) => (isWhole &&= !isDirective(node)));
	return isWhole ? plainText(cell).trim() : '';
}

function rowsOf(table: Element): Element[] {
	return elementsIn(table)
		.filter(({ tagName }) => tagName === 'tbody')
		.flatMap(elementsIn);
}

/** The first cell is what the row is about, and needs no label. */
function label(row: Element, heads: readonly string[]): void {
	for (const [index, cell] of elementsIn(row).entries()) {
		const head = heads[index] ?? '';
		if (index > 0 && head !== '') cell.properties['dataHead'] = head;
	}
}

function elementsIn({ children }: Element): Element[] {
	return children.filter((child) => child.type === 'element');
}
