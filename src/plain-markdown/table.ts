import { isElement, type HtmlElement, type HtmlNode } from './tree.ts';

/** @param cellText What a cell says, as Markdown. */
export function table(element: HtmlElement, cellText: (cell: HtmlElement) => string): string {
	const rows = rowsIn(element.children).map((row) => cellsOf(row, cellText));
	const width = Math.max(...rows.map(({ cells }) => cells.length), 0);
	if (width === 0) return '';
	const lines = rows.map(({ cells }) => line(filled(cells, width)));
	const rule = line(filled([], width, '---'));
	// A table without a head has an empty one: Markdown knows no other.
	const [head = '', ...body] = rows[0]?.isHead ? lines : [line(filled([], width)), ...lines];
	return [head, rule, ...body].join('\n');
}

function rowsIn(nodes: readonly HtmlNode[]): HtmlElement[] {
	return nodes
		.filter(isElement)
		.flatMap((node) => (node.name === 'tr' ? [node] : rowsIn(node.children)));
}

function cellsOf(row: HtmlElement, cellText: (cell: HtmlElement) => string) {
	const elements = row.children.filter(isElement);
	const isHead = elements.length > 0 && elements.every(({ name }) => name === 'th');
	const cells = elements.flatMap((cell) => {
		const more = Math.max(1, Math.min(50, Number(cell.attribs['colspan']) || 1)) - 1;
		const text = cellText(cell)
			.replaceAll('|', '\\|')
			.replace(/\\?\n+/g, '<br>');
		return [text, ...Array.from({ length: more }, () => '')];
	});
	return { isHead, cells };
}

function filled(cells: readonly string[], width: number, empty = ''): string[] {
	return Array.from({ length: width }, (_, index) => cells[index] ?? empty);
}

function line(cells: readonly string[]): string {
	return `| ${cells.join(' | ')} |`;
}
