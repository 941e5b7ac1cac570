import { codeBlock, escapeLineStarts } from './escape.ts';
import { inline } from './inline.ts';
import { table } from './table.ts';
import {
	isElement,
	isHidden,
	isText,
	parseHtml,
	textIn,
	type HtmlElement,
	type HtmlNode,
} from './tree.ts';

/**
 * The text of a page as Markdown, for programs that read it and for people who hand it to one.
 *
 * @param html Of the text alone.
 * @param page Address of the page: what it leads to is written whole.
 */
export function markdownOf(html: string, page: string): string {
	return blocks(parseHtml(html), page);
}

/** The same of a part of a page. */
export function blocks(nodes: readonly HtmlNode[], page: string): string {
	const written: string[] = [];
	let line: HtmlNode[] = [];
	const endLine = (): void => {
		const paragraph = escapeLineStarts(inline(line, page).replace(/^(\s|\\\n)+|(\s|\\\n)+$/g, ''));
		if (paragraph !== '') written.push(paragraph);
		line = [];
	};
	for (const node of nodes) {
		if (!isElement(node) || !isBlock(node)) {
			if (isText(node) || isElement(node)) line.push(node);
			continue;
		}
		endLine();
		const block = isHidden(node) ? '' : blockOf(node, page);
		// Two lists in a row would be one.
		if (LISTS.has(node.name) && isList(written.at(-1))) written.push('<!-- -->');
		if (block !== '') written.push(block);
	}
	endLine();
	return written.join('\n\n');
}

const LISTS = new Set(['ol', 'ul']);

const BLOCKS = new Set(
	'address article aside blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table ul'.split(
		' ',
	),
);

/** What holds a block is one. */
function isBlock({ name, children }: HtmlElement): boolean {
	return BLOCKS.has(name) || children.some((child) => isElement(child) && isBlock(child));
}

function isList(block = ''): boolean {
	return /^(- |\d+\. )/.test(block);
}

function blockOf(element: HtmlElement, page: string): string {
	const { name, attribs, children } = element;
	switch (name) {
		case 'h1':
		case 'h2':
		case 'h3':
		case 'h4':
		case 'h5':
		case 'h6':
			return `${'#'.repeat(Number(name[1]))} ${inlineLine(children, page)}`;
		case 'hr':
			return '---';
		case 'pre':
			return codeBlock(textIn(element), languageOf(element));
		case 'blockquote':
		case 'aside':
			return blocks(children, page).replace(/^/gm, '> ').replace(/ +$/gm, '');
		case 'ul':
			return list(children, page, () => '- ');
		case 'ol': {
			const first = Number(attribs['start'] ?? 1) || 1;
			return list(children, page, (index) => `${first + index}. `);
		}
		case 'details':
			return item('- ', blocks(children, page));
		case 'summary':
		case 'dt':
			return strong(children, page);
		case 'table':
			return table(element, (cell) => blocks(cell.children, page));
		default:
			return blocks(children, page);
	}
}

function inlineLine(nodes: readonly HtmlNode[], page: string): string {
	return inline(nodes, page).replace(/\\?\n/g, ' ').trim();
}

/** A line that stands for a heading where none can. What it holds may be strong already. */
function strong(nodes: readonly HtmlNode[], page: string): string {
	const text = inlineLine(nodes, page);
	return text === '' || /^\*\*[^*]*\*\*$/.test(text) ? text : `**${text.replaceAll('**', '')}**`;
}

function languageOf(pre: HtmlElement): string {
	const code = pre.children.find(isElement);
	return /\blanguage-([\w+-]+)/.exec(code?.attribs['class'] ?? '')?.[1] ?? '';
}

function list(nodes: readonly HtmlNode[], page: string, marker: (index: number) => string): string {
	const items = nodes.filter(isElement);
	const isLoose = items.some(({ children }) =>
		children.some((child) => isElement(child) && isBlock(child) && !LISTS.has(child.name)),
	);
	return items
		.map(({ children }, index) => {
			const text = blocks(children, page);
			return item(marker(index), isLoose ? text : text.replace(/\n\n/g, '\n'));
		})
		.join(isLoose ? '\n\n' : '\n');
}

/** Whatever an item holds stands as far in as its first word. */
function item(marker: string, text: string): string {
	const room = ' '.repeat(marker.length);
	return marker + text.replace(/\n(?=[^\n])/g, `\n${room}`);
}
