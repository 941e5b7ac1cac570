import type {
	Element,
	ElementContent,
	Nodes,
	Properties,
	Root as HastRoot,
	RootContent,
} from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Image, Link, Paragraph, Parents, Root, Table } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { defaultHandlers, toHast, type Handlers, type State } from 'mdast-util-to-hast';
import { isOutside } from '../model/target.ts';
import type { CalloutKind, Choice, TextNode } from '../model/text.ts';
import { literalValue } from './code.ts';
import { headingId } from './facts.ts';
import { plainText } from './nodes.ts';
import { isLabel, referenceName } from './normalize.ts';

/** A hast element that stands for a node of ours; `toNodes` unpacks it. */
const MARK = 'fyr-node';

declare module 'hast' {
	interface ElementData {
		/** Only on marks: makes our node from the pieces inside. */
		make?: (children: TextNode[]) => TextNode;
	}
}

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
	return toNodes(adjustAll(hast.children));
}

/** hast → pieces; runs of plain HTML become one string. */
function toNodes(children: readonly (RootContent | ElementContent)[]): TextNode[] {
	const nodes: TextNode[] = [];
	const add = (node: TextNode): void => {
		const last = nodes.at(-1);
		if (typeof node === 'string' && typeof last === 'string') nodes[nodes.length - 1] = last + node;
		else nodes.push(node);
	};
	for (const child of children) toNode(child).forEach(add);
	return nodes;
}

function toNode(node: RootContent | ElementContent): TextNode[] {
	if (node.type !== 'element') return [toHtml(node as Nodes, htmlOptions)];
	if (node.data?.make) return [node.data.make(toNodes(node.children))];
	const children = toNodes(node.children);
	if (children.every((child) => typeof child === 'string')) return [toHtml(node, htmlOptions)];
	return [{ is: 'element', tag: node.tagName, attributes: attributesOf(node), children }];
}

const htmlOptions = {
	allowDangerousHtml: true,
	characterReferences: { useNamedReferences: false },
};

/** `adjust` for every element, however deep: what is pure HTML below is not visited again. */
function adjustAll<T extends RootContent | ElementContent>(nodes: T[]): T[] {
	for (const node of nodes) {
		if (node.type !== 'element') continue;
		Object.assign(node, adjust(node));
		adjustAll(node.children);
	}
	return nodes;
}

/** What HTML needs for accessibility and Markdown does not say. */
function adjust(element: Element): Element {
	const { tagName, properties } = element;
	const { align, ...others } = properties;
	// `list-style: none` makes VoiceOver forget that a list is one; the role brings it back.
	if (tagName === 'ol') return { ...element, properties: { ...properties, role: 'list' } };
	// What may scroll sideways must be reachable by keyboard (WCAG 2.1.1).
	if (tagName === 'pre') return { ...element, properties: { ...properties, tabIndex: 0 } };
	// Left and right are start and end: a table in Arabic begins on the right.
	if (typeof align === 'string') {
		const side = { left: 'start', right: 'end' }[align] ?? align;
		return { ...element, properties: { ...others, dataAlign: side } };
	}
	if (tagName === 'input' && properties['type'] === 'checkbox') {
		const value = properties['checked'] === true ? '☑' : '☐';
		return {
			type: 'element',
			tagName: 'span',
			properties: {},
			children: [{ type: 'text', value }],
		};
	}
	return element;
}

/** Attributes in HTML's own spelling, by way of the serializer that knows them. */
function attributesOf(element: Element): Record<string, string> {
	const attributes: Record<string, string> = {};
	for (const [name, value] of Object.entries(element.properties)) {
		if (value === null || value === undefined || value === false) continue;
		const text = Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
		attributes[htmlNames[name] ?? name] = text;
	}
	return attributes;
}

const htmlNames: Record<string, string> = {
	className: 'class',
	tabIndex: 'tabindex',
	colSpan: 'colspan',
	dataAlign: 'data-align',
	rowSpan: 'rowspan',
	htmlFor: 'for',
};

function mark(make: (children: TextNode[]) => TextNode, children: ElementContent[] = []): Element {
	return { type: 'element', tagName: MARK, properties: {}, children, data: { make } };
}

const handlers: Handlers = {
	link: (state: State, node: Link) => link(state, node),
	image: (_state: State, node: Image) => picture(node),
	paragraph: (state: State, node: Paragraph) => paragraph(state, node),
	table: (state: State, node: Table) => scrollable(state, node),
	containerDirective: (state: State, node: Directives) => container(state, node),
	leafDirective: (_state: State, node: Directives) => reference(node),
	textDirective: (_state: State, node: Directives) => reference(node),
	mdxJsxFlowElement: (state: State, node: MdxJsxFlowElement) => html(state, node),
	mdxJsxTextElement: (state: State, node: MdxJsxTextElement) => html(state, node),
	mdxFlowExpression: (_state: State, node: { value: string }) => literal(node),
	mdxTextExpression: (_state: State, node: { value: string }) => literal(node),
	mdxjsEsm: () => undefined,
};

function link(state: State, node: Link): ElementContent {
	const children = state.all(node);
	const href = node.url;
	if (isOutside(href) || href.startsWith('#')) {
		const properties: Properties = { href };
		return { type: 'element', tagName: 'a', properties, children };
	}
	return mark((inner) => ({ is: 'link', href, children: inner }), children);
}

function picture(node: Image): ElementContent {
	const { url: src, alt, title } = node;
	return mark(() => ({ is: 'picture', src, alt: alt ?? '', title: title ?? null }));
}

/** A picture that stands alone is a figure, not a paragraph. */
function paragraph(state: State, node: Paragraph): ElementContent | ElementContent[] {
	const meaningful = node.children.filter(
		(child) => child.type !== 'text' || child.value.trim() !== '',
	);
	const children = state.all(node);
	if (meaningful.length > 0 && meaningful.every(({ type }) => type === 'image')) {
		return children.filter((child) => child.type === 'element');
	}
	return { type: 'element', tagName: 'p', properties: {}, children };
}

/** A table scrolls in its own box on a narrow screen, and says so to the keyboard. */
function scrollable(state: State, node: Table): ElementContent {
	const table = defaultHandlers.table(state, node);
	const properties: Properties = { className: ['table'], tabIndex: 0 };
	return { type: 'element', tagName: 'div', properties, children: [table] };
}

function container(state: State, node: Directives): ElementContent | ElementContent[] {
	if (node.name === 'choices') return choices(state, node);
	const label = node.children.find(isLabel);
	const title = label ? toNodes(state.all(label as Parents)) : [];
	const children = node.children.filter((child) => child !== label);
	// The table of parts is where a container's name was checked.
	const kind = node.name as CalloutKind;
	return mark(
		(inner) => ({ is: 'callout', kind, title, children: inner }),
		state.all({ ...node, children } as Parents),
	);
}

/** Every heading inside begins a choice; what stands before the first belongs to none and comes first. */
function choices(state: State, node: Directives): ElementContent[] {
	const before: ElementContent[] = [];
	const all: Choice<TextNode>[] = [];
	for (const child of node.children) {
		if (child.type === 'heading') {
			all.push({ id: headingId(child), title: plainText(child).trim(), children: [] });
			continue;
		}
		const nodes = state.all({ type: 'root', children: [child] } as Parents);
		const current = all.at(-1);
		if (current) current.children.push(...toNodes(adjustAll(nodes)));
		else before.push(...nodes);
	}
	return all.length === 0 ? before : [...before, mark(() => ({ is: 'choices', choices: all }))];
}

function reference(node: Directives): ElementContent {
	const name = referenceName(node);
	if (node.name === 'ui') {
		const count = node.attributes?.['count'];
		return mark(() => ({ is: 'ui', key: name, ...(count && { count: Number(count) }) }));
	}
	return node.name === 'term'
		? mark(() => ({ is: 'term', concept: name }))
		: mark(() => ({ is: 'snippet', name }));
}

/** A lower-case tag in MDX is HTML; its attributes are text or nothing. */
function html(state: State, node: MdxJsxFlowElement | MdxJsxTextElement): ElementContent[] {
	const children = state.all(node as Parents);
	if (!node.name) return children;
	const properties: Properties = {};
	for (const attribute of node.attributes) {
		if (attribute.type !== 'mdxJsxAttribute' || /^on/i.test(attribute.name)) continue;
		if (typeof attribute.value === 'string') properties[attribute.name] = attribute.value;
		else if (!attribute.value) properties[attribute.name] = true;
	}
	return [{ type: 'element', tagName: node.name, properties, children }];
}

function literal(node: { value: string }): ElementContent | undefined {
	const value = literalValue(node.value);
	return value ? { type: 'text', value } : undefined;
}
