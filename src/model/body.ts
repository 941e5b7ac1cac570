import type { Action } from '../schema/action.ts';
import { downloadOf } from './download.ts';
import type { PictureFacts } from './picture-set.ts';
import type { ArticleRecord, AttachmentFacts, SnippetRecord } from './records.ts';
import { newIds, withNewIds, type NewIds, type PageIds } from './rename-ids.ts';
import type { BodyLink, BodyNode, LabelValues, PartNode, TextNode } from './text.ts';

/** All that a text needs from elsewhere; a name nobody knows comes back as `undefined`. */
export interface BodyContext {
	label: (key: string, count?: number, values?: LabelValues) => string | undefined;
	term: (concept: string) => { word: string; explanation: string | undefined } | undefined;
	snippet: (name: string) => SnippetRecord | undefined;
	/** A page of the company in the market of the text. */
	action: (name: string) => Action | undefined;
	picture: (file: string) => PictureFacts | undefined;
	attachment: (file: string) => AttachmentFacts | undefined;
	/** Address of what is published under a name. */
	asset: (name: string) => string;
	/** Address of a link written in `file`. */
	link: (file: string, href: string) => BodyLink | undefined;
	/** How a part takes what it needs from elsewhere; most need nothing. */
	resolver: (part: string) => ResolvePart | undefined;
}

/** Puts into a part what it takes from elsewhere. */
export type ResolvePart = (node: PartNode<TextNode>, page: PartPage) => BodyNode[];

/** The page that a part stands in. */
interface PartPage {
	context: BodyContext;
	/** Resolves what the part holds. */
	inner: (nodes: TextNode[]) => BodyNode[];
	/** An id as it is on this page, where it may be another. */
	idOf: (id: string) => string;
	/** How often something was used on the page, this time included. */
	countUse: (name: string) => number;
	/** It stands inside a link, which holds nothing else to press (HTML, interactive content). */
	isInLink: boolean;
	/** The text of a snippet. */
	snippet: (name: string) => BodyNode[];
}

type Source = Pick<ArticleRecord | SnippetRecord, 'file' | 'pictures' | 'attachments'>;

/** A text on its way into a page. */
type Placed = Source & { ids: NewIds; isInLink: boolean };

/**
 * Put in what a text takes from elsewhere: labels, terms, snippets, addresses, pictures. What is
 * unknown stays visible as its name; `check` has reported it, and a writer sees it in `dev`.
 */
export function resolveBody(
	nodes: TextNode[],
	source: Source,
	context: BodyContext,
	state: BodyState = emptyBodyState(),
): BodyNode[] {
	const ids = newIds(nodes, state.ids, false);
	return resolveNodes(nodes, { ...source, ids, isInLink: false }, context, state);
}

/** What the parts of one page have to know of those before them. */
export interface BodyState {
	/** Pictures so far: the first may be above the fold. */
	pictures: number;
	/** Name → how often it was used so far. */
	uses: Map<string, number>;
	/** Snippets being expanded, so that one that holds itself ends. */
	open: string[];
	ids: PageIds;
}

/** @param ids Of the article itself, which stay as they are whatever a snippet is called. */
export function emptyBodyState(ids: readonly string[] = []): BodyState {
	return {
		pictures: 0,
		uses: new Map(),
		open: [],
		ids: { used: new Set(ids), kept: new Set(ids) },
	};
}

function resolveNodes(
	nodes: TextNode[],
	source: Placed,
	context: BodyContext,
	state: BodyState,
): BodyNode[] {
	return nodes.flatMap((node) => resolveNode(node, source, context, state));
}

function resolveNode(
	node: TextNode,
	source: Placed,
	context: BodyContext,
	state: BodyState,
): BodyNode[] {
	if (typeof node === 'string') return [node];
	const inner = (children: TextNode[], isInLink = source.isInLink): BodyNode[] =>
		resolveNodes(children, { ...source, isInLink }, context, state);
	switch (node.is) {
		case 'element': {
			const attributes = withNewIds(node.attributes, source.ids);
			const isInLink = source.isInLink || isPressed(node.tag);
			return [{ ...node, attributes, children: inner(node.children, isInLink) }];
		}
		case 'part':
			return resolvePart(node, source, context, state);
		case 'link': {
			const target = linkTo(node.href, source, context);
			// What it led to is gone, a season's offer perhaps: its words stay, without a dead link.
			return target
				? [{ is: 'link', ...target, children: inner(node.children, true) }]
				: inner(node.children);
		}
		case 'picture': {
			const asset = source.pictures[node.src];
			const facts = asset === undefined ? undefined : context.picture(asset);
			if (asset === undefined || facts === undefined) return [];
			// An icon in a line says nothing about where the first screen ends.
			if (!node.inline) state.pictures += 1;
			const { alt, title, inline } = node;
			const first = !inline && state.pictures === 1;
			const link = node.href === null ? undefined : linkTo(node.href, source, context);
			const folder = context.asset('');
			return [{ is: 'picture', asset, facts, folder, alt, title, inline, link, first }];
		}
	}
}

/** Whether an element is itself something to press. */
function isPressed(tag: string): boolean {
	return tag === 'a' || tag === 'button';
}

function resolvePart(
	node: PartNode<TextNode>,
	source: Placed,
	context: BodyContext,
	state: BodyState,
): BodyNode[] {
	const inner = (nodes: TextNode[]): BodyNode[] => resolveNodes(nodes, source, context, state);
	const resolve = context.resolver(node.part) ?? asIs;
	return resolve(node, {
		context,
		inner,
		idOf: (id) => source.ids.get(id) ?? id,
		countUse(name) {
			const uses = (state.uses.get(name) ?? 0) + 1;
			state.uses.set(name, uses);
			return uses;
		},
		isInLink: source.isInLink,
		snippet: (name) => resolveSnippet(name, source, context, state),
	});
}

/** A part that takes nothing from elsewhere. */
function asIs(node: PartNode<TextNode>, { inner }: PartPage): BodyNode[] {
	return [{ ...node, slots: withSlots(node.slots, inner) }];
}

/** The slots of a part, resolved. */
export function withSlots(
	slots: PartNode<TextNode>['slots'],
	inner: (nodes: TextNode[]) => BodyNode[],
): PartNode<BodyNode>['slots'] {
	return Object.fromEntries(Object.entries(slots).map(([name, nodes]) => [name, inner(nodes)]));
}

/** Where a link or a picture leads; an address is itself. */
function linkTo(href: string, source: Placed, context: BodyContext): BodyLink | undefined {
	if (href.startsWith('#')) return { href };
	const file = source.attachments[href];
	const facts = file === undefined ? undefined : context.attachment(file);
	return file !== undefined && facts
		? downloadOf(href, file, facts, context.asset)
		: context.link(source.file, href);
}

function resolveSnippet(
	name: string,
	{ isInLink }: Placed,
	context: BodyContext,
	state: BodyState,
): BodyNode[] {
	const snippet = context.snippet(name);
	if (!snippet || state.open.includes(name)) return [];
	state.open.push(name);
	const ids = newIds(snippet.body, state.ids, true);
	const nodes = resolveNodes(snippet.body, { ...snippet, ids, isInLink }, context, state);
	state.open.pop();
	return nodes;
}
