import { ElementType, parseDocument } from 'htmlparser2';

/** HTML as a tree: as much of it as Markdown is made from. */

export type HtmlNode = ReturnType<typeof parseDocument>['children'][number];
export type HtmlElement = Extract<HtmlNode, { attribs: unknown }>;

export function parseHtml(html: string): HtmlNode[] {
	return parseDocument(html).children;
}

export function isElement(node: HtmlNode | undefined): node is HtmlElement {
	return node?.type === ElementType.Tag;
}

type HtmlText = Extract<HtmlNode, { data: string }>;

export function isText(node: HtmlNode): node is HtmlText {
	return node.type === ElementType.Text;
}

/** Elements by name that are no words: drawings and what a browser runs. */
const WORDLESS = new Set(['audio', 'canvas', 'iframe', 'object', 'svg', 'template', 'video']);

/** Whether a reader of the page sees nothing of it until something is pressed, or ever. */
export function isHidden({ name, attribs }: HtmlElement): boolean {
	const isUnseen = ['hidden', 'popover', 'data-footnote-backref'].some((key) => key in attribs);
	return isUnseen || WORDLESS.has(name) || hasClass(attribs, 'visually-hidden');
}

export function hasClass(attributes: HtmlElement['attribs'], name: string): boolean {
	return (attributes['class'] ?? '').split(/\s+/).includes(name);
}

/** The first element that is one of these, in the order of the document. */
export function findElement(
	nodes: readonly HtmlNode[],
	is: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
	for (const node of nodes) {
		if (!isElement(node)) continue;
		const found = is(node) ? node : findElement(node.children, is);
		if (found) return found;
	}
	return undefined;
}

/** All text in it, as it is written. */
export function textIn(node: HtmlNode | undefined): string {
	if (node === undefined) return '';
	if (isElement(node)) return node.children.map(textIn).join('');
	return isText(node) ? node.data : '';
}
