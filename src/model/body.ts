import { insideLink, isPressed } from './inside-link.ts';
import { downloadOf } from './download.ts';
import type { PictureFacts } from './picture-set.ts';
import type { ArticleRecord, AttachmentFacts, SnippetRecord } from './records.ts';
import { newIds, withNewIds, type NewIds, type PageIds } from './rename-ids.ts';
import type { BodyLink, BodyNode, LabelValues, TextNode } from './text.ts';

/** All that a text needs from elsewhere; a name nobody knows comes back as `undefined`. */
export interface BodyContext {
	label: (key: string, count?: number, values?: LabelValues) => string | undefined;
	term: (concept: string) => { word: string; explanation: string | undefined } | undefined;
	snippet: (name: string) => SnippetRecord | undefined;
	picture: (file: string) => PictureFacts | undefined;
	attachment: (file: string) => AttachmentFacts | undefined;
	/** Address of what is published under a name. */
	asset: (name: string) => string;
	/** Address of a link written in `file`. */
	link: (file: string, href: string) => BodyLink | undefined;
}

type Source = Pick<ArticleRecord | SnippetRecord, 'file' | 'pictures' | 'attachments'>;

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
			return [{ is: 'ui', text: context.label(node.key, node.count, node.values) ?? node.key }];
		case 'term': {
			const term = context.term(node.concept);
			const word = term?.word ?? node.concept;
			const use = (state.terms.get(word) ?? 0) + 1;
			state.terms.set(word, use);
			return [{ is: 'term', word, explanation: term?.explanation, use }];
		}
		case 'link': {
			const target = linkTo(node.href, source, context);
			// What it led to is gone, a season's offer perhaps: its words stay, without a dead link.
			return target
				? [{ is: 'link', ...target, children: insideLink(inner(node.children)) }]
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

/** Where a link or a picture leads; an address is itself. */
function linkTo(href: string, source: Placed, context: BodyContext): BodyLink | undefined {
	if (href.startsWith('#')) return { href };
	const file = source.attachments[href];
	const facts = file === undefined ? undefined : context.attachment(file);
	return file !== undefined && facts
		? downloadOf(href, file, facts, context.asset)
		: context.link(source.file, href);
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
