import type { Heading } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Node, Parent } from 'unist';
import { isOutside } from '../model/target.ts';
import { literalValue } from './code.ts';
import { isHtmlElement, valueOf, type HtmlElement } from './html-element.ts';
import { isParent } from './nodes.ts';

/**
 * Make what was written as HTML the same as what Markdown has signs for: a heading is a heading, and
 * a paragraph holds words. Changes the tree in place.
 */
export function unifyElements(parent: Parent): void {
	parent.children = parent.children.flatMap((child): Node[] => {
		if (isParent(child)) unifyElements(child);
		if (!isHtmlElement(child)) return [child];
		child.attributes = child.attributes.map(withPlainValue);
		if (isFragment(child)) return child.children;
		if (isPlainLink(child) || isFileLink(child)) return [asLink(child)];
		if (/^h[1-6]$/.test(child.name ?? '')) return [asHeading(child)];
		return child.name === 'p' ? [asParagraph(child)] : [child];
	});
}

/** `<a href="https://…">` in a line of words, with nothing else to say. */
function isPlainLink(element: HtmlElement): boolean {
	const href = valueOf(element, 'href') ?? '';
	return (
		element.name === 'a' &&
		element.type === 'mdxJsxTextElement' &&
		element.attributes.length === 1 &&
		/^https?:\/\//i.test(href)
	);
}

/** A link to a file is checked and led to its address, as one of Markdown is. */
function isFileLink(element: HtmlElement): boolean {
	const href = valueOf(element, 'href') ?? '';
	return element.name === 'a' && href !== '' && !/^[#/]/.test(href) && !isOutside(href);
}

function asLink(element: HtmlElement): Node {
	const children = element.children.flatMap((child): Node[] =>
		child.type === 'paragraph' ? child.children : [child],
	);
	const title = valueOf(element, 'title') ?? null;
	const link = { type: 'link', url: valueOf(element, 'href'), title, children };
	return { ...link, ...(element.position && { position: element.position }) } as Node;
}

/** `width={200}` is `width="200"`. */
function withPlainValue(attribute: HtmlElement['attributes'][number]): typeof attribute {
	if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'object') return attribute;
	const literal = attribute.value && literalValue(attribute.value.value);
	return typeof literal === 'string' && literal !== ''
		? { ...attribute, value: literal }
		: attribute;
}

/** `<>…</>` and Astro's `<Fragment>` hold something and are nothing themselves. */
function isFragment({ name, attributes }: HtmlElement): boolean {
	return name === null || (name === 'Fragment' && attributes.length === 0);
}

/** One in a line of words stays what it is: Markdown has no such thing. */
function asHeading(element: MdxJsxFlowElement | MdxJsxTextElement): Node {
	const children: Node[] = element.children.flatMap((child): Node[] =>
		child.type === 'paragraph' ? child.children : [child],
	);
	const ownId = valueOf(element, 'id');
	const others = element.attributes.filter(
		(each): each is MdxJsxAttribute & { value: string } =>
			each.type === 'mdxJsxAttribute' && each.name !== 'id' && typeof each.value === 'string',
	);
	const heading = {
		type: 'heading',
		depth: Number(element.name?.slice(1)),
		children: trimmed(children),
		data: {
			...(ownId !== undefined && { ownId: ownId.normalize('NFC') }),
			hProperties: Object.fromEntries(others.map(({ name, value }) => [name, value])),
		},
		...(element.position && { position: element.position }),
	};
	return heading as Heading;
}

/** Blanks beside tags are none of a heading's words. */
function trimmed(children: Node[]): Node[] {
	return children.filter(
		(child, index) =>
			(index > 0 && index < children.length - 1) ||
			!('value' in child && child.type === 'text' && String(child.value).trim() === ''),
	);
}

/** A browser ends a `<p>` where a block begins, so one that holds blocks is a box around them. */
function asParagraph(element: MdxJsxFlowElement | MdxJsxTextElement): Node {
	const blocks = element.children.filter((child) => blockTypes.has(child.type));
	const [only] = blocks;
	if (blocks.length === 0) return element;
	if (element.children.length === 1 && only?.type === 'paragraph') {
		Object.assign(element, { children: only.children });
	} else {
		element.name = 'div';
	}
	return element;
}

const blockTypes = new Set([
	'blockquote',
	'code',
	'containerDirective',
	'heading',
	'leafDirective',
	'list',
	'paragraph',
	'table',
	'thematicBreak',
]);
