import type { Element, ElementContent, Properties, Root as HastRoot } from 'hast';
import type { Heading, Image, Link, Paragraph, Parents, Root, RootContent, Table } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { defaultHandlers, toHast, type Handlers, type State } from 'mdast-util-to-hast';
import { tidyMailto } from '../model/mailto.ts';
import { decode, isOutside } from '../model/target.ts';
import type { TextNode } from '../model/text.ts';
import { literalValue } from './code.ts';
import { partUse } from './directive.ts';
import { forbiddenTags, obsoleteTags } from './html-tags.ts';
import type { WrittenPart } from './part.ts';
import { blocksOf, figuresIn, type Figure } from './picture-lines.ts';
import { toTextNodes } from './text-nodes.ts';
import { table, writtenTable } from './table.ts';

/**
 * Turn a normalized tree into pieces: HTML wherever nothing else is needed, and a node of its own
 * for whatever depends on other files or is drawn by a component.
 */
export function toBody(tree: Root): TextNode[] {
	const hast = toHast(tree, {
		allowDangerousHtml: true,
		clobberPrefix: '',
		// No word for readers in code: the arrow and the number say it in every language.
		footnoteLabel: '⁂',
		footnoteBackLabel: (index) => `↩ ${index + 1}`,
		handlers,
	}) as HastRoot;
	return toTextNodes(hast.children);
}

/** A hast element that stands for a node of ours; `toTextNodes` unpacks it. */
const MARK = 'fyr-node';

function mark(make: (children: TextNode[]) => TextNode, children: ElementContent[] = []): Element {
	return { type: 'element', tagName: MARK, properties: {}, children, data: { make } };
}

const handlers: Handlers = {
	heading: (state: State, node: Heading) => heading(state, node),
	link: (state: State, node: Link) => link(state, node),
	image: (_state: State, node: Image) => picture(node),
	figure: (_state: State, node: Figure) => figure(node),
	paragraph: (state: State, node: Paragraph) => paragraph(state, node),
	table: (state: State, node: Table) => table(state, node),
	containerDirective: (state: State, node: Directives) => part(state, node),
	leafDirective: (state: State, node: Directives) => part(state, node),
	textDirective: (state: State, node: Directives) => part(state, node),
	mdxJsxFlowElement: (state: State, node: MdxJsxFlowElement) => html(state, node),
	mdxJsxTextElement: (state: State, node: MdxJsxTextElement) => html(state, node),
	mdxFlowExpression: (_state: State, node: { value: string }) => literal(node),
	mdxTextExpression: (_state: State, node: { value: string }) => literal(node),
	mdxjsEsm: () => undefined,
};

/** With a second place to lead to, where links may name the heading by another id. */
function heading(state: State, node: Heading): ElementContent {
	const element = defaultHandlers.heading(state, node) as Element;
	const id = node.data?.formerId;
	if (id === undefined) return element;
	const place: Element = { type: 'element', tagName: 'span', properties: { id }, children: [] };
	return { ...element, children: [place, ...element.children] };
}

/** An id has its letters as one sign each, and a fragment may have been copied as two: `a%CC%8A`. */
function inPage(href: string): string {
	return href.startsWith('#') && /%C[CD]%/i.test(href) ? `#${decode(href.slice(1))}` : href;
}

function link(state: State, node: Link): ElementContent {
	const children = state.all(node);
	const href = node.url;
	// Any address may be one of the site itself, which is known only where the site is.
	const isAddress = /^(https?:)?\/\//i.test(href);
	if (!isAddress && (isOutside(href) || href.startsWith('#'))) {
		const properties: Properties = {
			href: /^mailto:/i.test(href) ? tidyMailto(href) : inPage(href),
		};
		return { type: 'element', tagName: 'a', properties, children };
	}
	return mark((inner) => ({ is: 'link', href, children: inner }), children);
}

/** A picture in a line of words. */
function picture({ url: src, alt, title }: Image): ElementContent {
	const words = { alt: alt ?? '', title: title ?? null };
	return mark(() => ({ is: 'picture', src, ...words, inline: true, href: null }));
}

/** A picture by itself: no paragraph, heading or link may hold it. */
function figure({ image: { url: src, alt, title }, href }: Figure): ElementContent {
	const words = { alt: alt ?? '', title: title ?? null };
	return mark(() => ({ is: 'picture', src, ...words, inline: false, href }));
}

/** What stands by itself among the lines is a figure; the words before and after it are paragraphs. */
function paragraph(state: State, node: Paragraph): ElementContent[] {
	return blocksOf(node.children).flatMap((block): ElementContent[] => {
		if ('figures' in block) return block.figures.map(figure);
		const children = state.all({ ...node, children: block.words });
		return [{ type: 'element', tagName: 'p', properties: {}, children }];
	});
}

/** Only parts are directives by now: any other has become the text it was. */
function part(state: State, node: Directives): ElementContent[] {
	const draw = (nodes: readonly RootContent[]): TextNode[] => toTextNodes(elementsOf(state, nodes));
	return (node.data?.part?.write(partUse(node), draw) ?? []).flatMap((written) =>
		written.type === 'part' ? [drawn(state, written)] : elementsOf(state, [written]),
	);
}

function elementsOf(state: State, children: readonly RootContent[]): ElementContent[] {
	return state.all({ type: 'root', children: [...children] });
}

function drawn(state: State, written: WrittenPart): Element {
	const { part, props, slots = {}, ids, children } = written;
	const rest = ids && { ids };
	if (!children) return mark(() => ({ is: 'part', part, props, slots, ...rest }));
	return mark(
		(inner) => ({ is: 'part', part, props, slots: { ...slots, default: inner }, ...rest }),
		elementsOf(state, children),
	);
}

/** Elements for more than words (HTML, “flow content”), as far as an article may use them. */
const mayHoldFigures = new Set(
	'article aside blockquote dd details div dt fieldset figcaption figure footer header li section td th'.split(
		' ',
	),
);

/** A lower-case tag is HTML; its attributes are text or nothing. What the page's policy blocks is left out. */
function html(state: State, node: MdxJsxFlowElement | MdxJsxTextElement): ElementContent[] {
	const alone = node.type === 'mdxJsxFlowElement' ? figuresIn([node]) : [];
	if (alone.length > 0) return alone.map(figure);
	const figures = mayHoldFigures.has(node.name ?? '') ? figuresIn(node.children) : [];
	const children = figures.length > 0 ? figures.map(figure) : state.all(node as Parents);
	const tagName = node.name?.toLowerCase();
	if (!tagName || obsoleteTags.has(tagName)) return children;
	if (forbiddenTags.has(tagName)) return [];
	const properties: Properties = {};
	for (const attribute of node.attributes) {
		if (attribute.type !== 'mdxJsxAttribute' || /^(on.*|style)$/i.test(attribute.name)) continue;
		if (typeof attribute.value === 'string') properties[attribute.name] = attribute.value;
		else if (!attribute.value) properties[attribute.name] = true;
	}
	const element: Element = { type: 'element', tagName, properties, children };
	return [tagName === 'table' ? writtenTable(element) : element];
}

function literal(node: { value: string }): ElementContent | undefined {
	const value = literalValue(node.value);
	return value ? { type: 'text', value } : undefined;
}
