import type { Element, ElementContent, Nodes, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { find, html, svg } from 'property-information';
import type { TextNode } from '../model/text.ts';
import { steps } from './steps.ts';
import { nameTables } from './name-tables.ts';
import { markRuns } from './mark-runs.ts';

declare module 'hast' {
	interface ElementData {
		/** Only on marks, elements that stand for a node of ours: makes it from the pieces inside. */
		make?: (children: TextNode[]) => TextNode;
	}
}

/** hast → pieces; runs of plain HTML become one string. Changes the elements in place. */
export function toTextNodes(children: (RootContent | ElementContent)[]): TextNode[] {
	nameTables(children);
	return toNodes(adjustAll(markRuns(children)));
}

type Space = 'html' | 'svg';

function toNodes(
	children: readonly (RootContent | ElementContent)[],
	space: Space = 'html',
): TextNode[] {
	const nodes: TextNode[] = [];
	const add = (node: TextNode): void => {
		const last = nodes.at(-1);
		if (typeof node === 'string' && typeof last === 'string') nodes[nodes.length - 1] = last + node;
		else nodes.push(node);
	};
	for (const child of children) toNode(child, space).forEach(add);
	return nodes;
}

function toNode(node: RootContent | ElementContent, outer: Space): TextNode[] {
	const space = node.type === 'element' && node.tagName === 'svg' ? 'svg' : outer;
	const write = (): string => toHtml(node as Nodes, { ...htmlOptions, space });
	if (node.type !== 'element') return [write()];
	if (node.data?.make) return [node.data.make(toNodes(node.children))];
	const children = toNodes(node.children, space);
	const isPlain = children.every((child) => typeof child === 'string') && !namesIds(node);
	if (isPlain) return [write()];
	return [{ is: 'element', tag: node.tagName, attributes: attributesOf(node, space), children }];
}

/**
 * An id, or a reference to one, can change where a snippet stands on a page that has the same id, so
 * its element is no plain HTML.
 */
function namesIds({ properties }: Element): boolean {
	const { href } = properties;
	return (
		(typeof href === 'string' && href.startsWith('#')) ||
		['id', 'ariaDescribedBy', 'ariaLabelledBy', 'htmlFor', 'headers'].some(
			(name) => name in properties,
		)
	);
}

const htmlOptions = {
	allowDangerousHtml: true,
	characterReferences: { useNamedReferences: false },
};

/** `adjust` for every element, however deep: what is pure HTML below is not visited again. */
function adjustAll<T extends RootContent | ElementContent>(nodes: T[]): T[] {
	for (const node of nodes) {
		if (node.type !== 'element') continue;
		// Footnotes are numbered too, and are no steps: their list keeps the browser's own look.
		if (node.properties['dataFootnotes'] !== undefined) {
			const lists = node.children.filter((child) => child.type === 'element');
			for (const list of lists) adjustAll(list.children);
			continue;
		}
		Object.assign(node, adjust(node));
		adjustAll(node.children);
	}
	return nodes;
}

/** What HTML needs for accessibility and Markdown does not say. */
function adjust(element: Element): Element {
	const { tagName, properties } = element;
	const { align, ...others } = properties;
	if (tagName === 'ol') return steps(element);
	if (tagName === 'li' && isTask(element)) {
		return { ...element, properties: { ...properties, className: ['task-list-item'] } };
	}
	// What may scroll sideways must be reachable by keyboard (WCAG 2.1.1).
	if (tagName === 'pre') return { ...element, properties: { ...properties, tabIndex: 0 } };
	// A number to call is told by no letter which way it runs, an address by its own.
	if (tagName === 'a' && /^(tel|sms|mailto):/i.test(String(properties['href']))) {
		return { ...element, properties: { ...properties, dir: 'auto' } };
	}
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

/** One of HTML; Markdown's own carries the class already. */
function isTask({ properties, children }: Element): boolean {
	const first = children.find((child) => child.type !== 'text' || child.value.trim() !== '');
	return (
		properties['className'] === undefined &&
		first?.type === 'element' &&
		first.tagName === 'input' &&
		first.properties['type'] === 'checkbox'
	);
}

/** Attributes as HTML spells them. */
function attributesOf({ properties }: Element, space: Space): Record<string, string> {
	const schema = space === 'svg' ? svg : html;
	const attributes: Record<string, string> = {};
	for (const [name, value] of Object.entries(properties)) {
		if (value === null || value === undefined || value === false) continue;
		const { attribute, commaSeparated } = find(schema, name);
		attributes[attribute] = Array.isArray(value)
			? value.join(commaSeparated ? ', ' : ' ')
			: value === true
				? ''
				: String(value);
	}
	return attributes;
}
