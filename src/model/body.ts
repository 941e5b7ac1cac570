import { insideLink, isPressed } from './inside-link.ts';
import type { ArticleRecord, SnippetRecord } from './records.ts';
import { isOutside } from './target.ts';
import { newIds, withNewIds, type NewIds, type PageIds } from './rename-ids.ts';
import type { BodyNode, TextNode } from './text.ts';

/** All that a text needs from elsewhere; a name nobody knows comes back as `undefined`. */
export interface BodyContext {
	label: (key: string, count: number | undefined) => string | undefined;
	term: (concept: string) => { word: string; explanation: string | undefined } | undefined;
	snippet: (name: string) => SnippetRecord | undefined;
	/** Fingerprint of a picture's bytes. */
	picture: (file: string) => string | undefined;
	/** Address of a link written in `file`. */
	link: (file: string, href: string) => { href: string; hreflang: string | undefined } | undefined;
}

type Source = Pick<ArticleRecord | SnippetRecord, 'file' | 'pictures'>;

/** A text on its way into a page. */
type Placed = Source & { ids: NewIds };

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
	return resolveNodes(nodes, { ...source, ids }, context, state);
}

/** What the parts of one page have to know of those before them. */
export interface BodyState {
	/** Pictures so far: the first may be above the fold. */
	pictures: number;
	/** Word of a term → how often it was used so far. */
	terms: Map<string, number>;
	/** Snippets being expanded, so that one that holds itself ends. */
	open: string[];
	ids: PageIds;
}

/** @param ids Of the article itself, which stay as they are whatever a snippet is called. */
export function emptyBodyState(ids: readonly string[] = []): BodyState {
	return {
		pictures: 0,
		terms: new Map(),
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
	const inner = (children: TextNode[]): BodyNode[] =>
		resolveNodes(children, source, context, state);
	switch (node.is) {
		case 'element':
			return [
				elementOf(
					{ ...node, attributes: withNewIds(node.attributes, source.ids) },
					inner(node.children),
				),
			];
		case 'callout':
			return [{ ...node, title: inner(node.title), children: inner(node.children) }];
		case 'choices':
			return [
				{
					is: 'choices',
					choices: node.choices.map((choice) => ({
						...choice,
						id: source.ids.get(choice.id) ?? choice.id,
						children: inner(choice.children),
					})),
				},
			];
		case 'ui':
			return [{ is: 'ui', text: context.label(node.key, node.count) ?? node.key }];
		case 'term': {
			const term = context.term(node.concept);
			const word = term?.word ?? node.concept;
			const use = (state.terms.get(word) ?? 0) + 1;
			state.terms.set(word, use);
			return [{ is: 'term', word, explanation: term?.explanation, use }];
		}
		case 'link': {
			const target = context.link(source.file, node.href);
			// What it led to is gone, a season's offer perhaps: its words stay, without a dead link.
			return target
				? [{ is: 'link', ...target, children: insideLink(inner(node.children)) }]
				: inner(node.children);
		}
		case 'picture': {
			const asset = source.pictures[node.src];
			const digest = asset === undefined ? undefined : context.picture(asset);
			if (asset === undefined || digest === undefined) return [];
			// An icon in a line says nothing about where the first screen ends.
			if (!node.inline) state.pictures += 1;
			const { alt, title, inline } = node;
			const first = !inline && state.pictures === 1;
			const link = node.href === null ? undefined : linkTo(node.href, source, context);
			return [{ is: 'picture', asset, digest, alt, title, inline, link, first }];
		}
		case 'snippet':
			return resolveSnippet(node.name, context, state);
	}
}

function elementOf(
	node: Extract<TextNode, { is: 'element' }>,
	children: BodyNode[],
): Extract<BodyNode, { is: 'element' }> {
	return { ...node, children: isPressed(node.tag) ? insideLink(children) : children };
}

/** Where a picture leads; an address is itself. */
function linkTo(href: string, source: Placed, context: BodyContext) {
	if (isOutside(href) || href.startsWith('#')) return { href, hreflang: undefined };
	return context.link(source.file, href);
}

function resolveSnippet(name: string, context: BodyContext, state: BodyState): BodyNode[] {
	const snippet = context.snippet(name);
	if (!snippet || state.open.includes(name)) return [];
	state.open.push(name);
	const ids = newIds(snippet.body, state.ids, true);
	const nodes = resolveNodes(snippet.body, { ...snippet, ids }, context, state);
	state.open.pop();
	return nodes;
}
