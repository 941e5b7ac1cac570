import type { Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import {
	Parser,
	type DefaultTreeAdapterTypes as Html,
	type ParserOptions,
	type Token,
} from 'parse5';
import type { Node, Parent, Position } from 'unist';
import type { Place } from '../model/problem.ts';
import type { Fault } from '../model/text.ts';
import { joinHtml, linesOf, type JoinedHtml } from './joined-html.ts';
import { isPhrase, needsEnd } from './html-names.ts';
import { walk } from './nodes.ts';

/**
 * Make a tree of the HTML in an `.md` file. Markdown leaves its tags as they were written, one by
 * one; the parser of browsers makes elements of them, with what stands between them inside. They
 * are the same nodes as in MDX, so that nothing after this has to know of two kinds of HTML.
 *
 * @returns Faults of tags that open or close nothing: a browser would close them somewhere else.
 */
export function readHtml(tree: Root, source: string): Fault[] {
	const parents: Parent[] = [];
	walk(tree, (node) => {
		if ('children' in node && (node as Parent).children.some(isHtml)) parents.push(node as Parent);
	});
	const lines = linesOf(source);
	return parents.flatMap((parent) => {
		const joined = joinHtml(parent.children, lines);
		const { fragment, strayEnds } = parse(joined.html);
		const state: State = {
			joined,
			isFlow: !phrasing.has(parent.type),
			faults: [],
			placed: new Set(),
		};
		const children = childrenOf(fragment, state);
		// What an unclosed comment or script would take with it stays in the text.
		const lost = joined.siblings.filter((sibling) => !state.placed.has(sibling));
		parent.children = [...children, ...lost];
		return [...state.faults, ...strayEnds.map((end) => strayEnd(end, joined))];
	});
}

interface State {
	joined: JoinedHtml;
	/** Between blocks, not in a line. */
	isFlow: boolean;
	faults: Fault[];
	/** Nodes of Markdown that have found their place. */
	placed: Set<Node>;
}

/** Nodes that hold words, not blocks. */
const phrasing = new Set([
	'paragraph',
	'heading',
	'emphasis',
	'strong',
	'delete',
	'link',
	'tableCell',
]);

/** Elements, and the end tags that belong to none of them. */
function parse(html: string): { fragment: Html.DocumentFragment; strayEnds: Token.TagToken[] } {
	const ends: Token.TagToken[] = [];
	class Listening extends Parser<Html.DefaultTreeAdapterMap> {
		override onEndTag(token: Token.TagToken): void {
			ends.push(token);
			super.onEndTag(token);
		}
	}
	const options: ParserOptions<Html.DefaultTreeAdapterMap> = {
		sourceCodeLocationInfo: true,
		scriptingEnabled: false,
	};
	const parser = Listening.getFragmentParser<Html.DefaultTreeAdapterMap>(null, options);
	parser.tokenizer.write(html, true);
	const fragment = parser.getFragment();
	const matched = new Set(endsIn(fragment));
	return { fragment, strayEnds: ends.filter((end) => !matched.has(startOf(end))) };
}

function endsIn(parent: Html.ParentNode): number[] {
	return parent.childNodes.flatMap((child) => {
		if (!('tagName' in child)) return [];
		const end = child.sourceCodeLocation?.endTag?.startOffset;
		return [...(end === undefined ? [] : [end]), ...endsIn(child)];
	});
}

function startOf({ location }: Token.TagToken): number {
	return location?.startOffset ?? -1;
}

function childrenOf(parent: Html.ParentNode, state: State): Node[] {
	return parent.childNodes.flatMap((child) => nodeOf(child, state));
}

function nodeOf(node: Html.ChildNode, state: State): Node[] {
	if ('tagName' in node) return [elementOf(node, state)];
	if (node.nodeName === '#comment' && 'data' in node) {
		const sibling = state.joined.siblingNamed(node.data);
		if (sibling) state.placed.add(sibling);
		return sibling ? [sibling] : [];
	}
	if (!('value' in node)) return [];
	const position = positionOf(node.sourceCodeLocation, state);
	return [{ type: 'text', value: node.value, ...position } as Node];
}

function elementOf(node: Html.Element, state: State): MdxJsxFlowElement | MdxJsxTextElement {
	const location = node.sourceCodeLocation;
	const isOpen = location?.startTag !== undefined && location.endTag === undefined;
	if (isOpen && needsEnd(node, state.joined.html)) {
		state.faults.push(neverClosed(node, state));
	}
	const content = 'content' in node ? (node as Html.Template).content : node;
	const element = {
		name: nameOf(node, state.joined.html),
		attributes: node.attrs.map((attribute) => attributeOf(attribute, node, state)),
		children: childrenOf(content, state),
		data: { fromHtml: true },
		...positionOf(location, state),
	};
	return state.isFlow && !isPhrase(node.tagName)
		? ({ type: 'mdxJsxFlowElement', ...element } as MdxJsxFlowElement)
		: ({ type: 'mdxJsxTextElement', ...element } as MdxJsxTextElement);
}

declare module 'mdast-util-mdx-jsx' {
	interface MdxJsxFlowElementData {
		/** Read from the HTML of an `.md` file. */
		fromHtml?: boolean;
	}
	interface MdxJsxTextElementData {
		fromHtml?: boolean;
	}
}

/** In HTML letter case says nothing, but `<Note>` was meant to be a component. */
function nameOf({ tagName, sourceCodeLocation: location }: Html.Element, html: string): string {
	const tag = location?.startTag ?? location;
	const from = tag ? tag.startOffset + 1 : html.length;
	const written = html.slice(from, from + tagName.length);
	return /^\p{Lu}\p{Ll}/u.test(written) ? written : tagName;
}

function attributeOf(
	{ name, value, prefix }: Token.Attribute,
	node: Html.Element,
	state: State,
): MdxJsxAttribute {
	const full = prefix ? `${prefix}:${name}` : name;
	const location = node.sourceCodeLocation?.attrs?.[full.toLowerCase()];
	return {
		type: 'mdxJsxAttribute',
		name: full,
		// With or without `=""`, an empty attribute is one.
		value: value === '' ? null : value,
		...positionOf(location, state),
	};
}

function positionOf(
	location: { startOffset: number; endOffset: number } | null | undefined,
	{ joined }: State,
): { position?: Position } {
	if (!location) return {};
	const last = joined.point(Math.max(location.startOffset, location.endOffset - 1));
	const end = { line: last.line, column: last.column + 1, offset: last.offset + 1 };
	return { position: { start: joined.point(location.startOffset), end } };
}

function neverClosed(
	{ tagName, sourceCodeLocation: location }: Html.Element,
	{ joined }: State,
): Fault {
	return {
		rule: 'torn-html',
		severity: 'warning',
		message: `<${tagName}> is never closed where it stands. Write </${tagName}> where it ends, in the same paragraph or between the same blocks.`,
		place: placeAt(location?.startOffset ?? 0, joined),
	};
}

function strayEnd(end: Token.TagToken, joined: JoinedHtml): Fault {
	return {
		rule: 'torn-html',
		severity: 'warning',
		message: `</${end.tagName}> closes nothing here. Remove it, or write <${end.tagName}> before it, in the same paragraph or between the same blocks.`,
		place: placeAt(startOf(end), joined),
	};
}

function placeAt(offset: number, joined: JoinedHtml): Place {
	const { line, column } = joined.point(offset);
	return { line, column };
}

function isHtml(node: Node): boolean {
	return node.type === 'html';
}
