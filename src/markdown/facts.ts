import type { Heading as HeadingNode, Image, Link, Root } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import type { Node, Parent } from 'unist';
import { hashText } from '../model/hash.ts';
import { isOutside } from '../model/target.ts';
import type {
	Anchor,
	ArticleText,
	GuideStep,
	Heading,
	ImportUse,
	LinkUse,
	ReferenceUse,
	Section,
} from '../model/text.ts';
import { codeIn } from './article-code.ts';
import { holdsCode } from './code.ts';
import { isHtmlElement, valueOf, type HtmlElement } from './html-element.ts';
import { headingId } from './heading-id.ts';
import { headingIds, type HeadingIds } from './ids.ts';
import { isParent, placeOf, plainText, walk } from './nodes.ts';
import { isDirective, partUse } from './directive.ts';
import { isLowered, ownsHeadings } from './top-headings.ts';

/** What other parts of Fyr want to know of a text, read from its tree. */
export type Facts = Pick<
	ArticleText,
	| 'headings'
	| 'anchors'
	| 'links'
	| 'pictures'
	| 'imports'
	| 'packages'
	| 'references'
	| 'guides'
	| 'sections'
	| 'plain'
	| 'usesCode'
>;

/** Read all facts of a normalized tree. Heading ids are also set on the tree, for the HTML. */
export function readFacts(tree: Root): Facts {
	const anchors = anchorsIn(tree);
	const ids = headingIds(new Set([...ownIds(tree), ...anchors.map(({ id }) => id)]));
	const imports = importsIn(tree);
	const facts: Facts = {
		headings: [],
		anchors,
		links: [],
		pictures: [],
		imports: imports.filter(({ from }) => from.startsWith('.')),
		packages: imports.filter(({ from }) => /^[^./]/.test(from)),
		references: [],
		guides: [],
		sections: [],
		plain: wordsOf(tree).replace(/\s+/g, ' ').trim(),
		usesCode: false,
	};
	walk(tree, (node, parents) => readNode(node, parents, facts, ids));
	facts.guides = guidesIn(tree);
	facts.sections = readSections(tree);
	facts.usesCode = tree.children.some(holdsCode);
	return facts;
}

/** The words a reader sees, without what stands in a line for something else: a label's key, a term's name. */
function wordsOf(node: Node): string {
	if (isDirective(node) && node.type !== 'containerDirective') return ' ';
	return isParent(node)
		? node.children.map(wordsOf).join(isBlock(node) ? ' ' : '')
		: plainText(node);
}

/** Words on both sides of a block's border are two words. */
function isBlock(node: Node): boolean {
	return !inline.has(node.type);
}

const inline = new Set([
	'paragraph',
	'heading',
	'emphasis',
	'strong',
	'link',
	'delete',
	'tableCell',
	'mdxJsxTextElement',
]);

/** Makes an id of a heading's words. */
type MakeIds = (words: string) => HeadingIds;

/** What writers named their headings; found first, so that no other heading is called the same. */
function ownIds(tree: Root): string[] {
	const ids: string[] = [];
	walk(tree, (node) => {
		if (isHeading(node) && node.data?.ownId !== undefined) ids.push(node.data.ownId);
	});
	return ids;
}

function anchorsIn(tree: Root): Anchor[] {
	const anchors: Anchor[] = [];
	walk(tree, (node) => {
		if (!isHtmlElement(node)) return;
		const id = valueOf(node, 'id');
		const name = node.name?.toLowerCase() === 'a' ? valueOf(node, 'name') : undefined;
		if (id) anchors.push({ id: id.normalize('NFC'), isId: true, place: placeOf(node) });
		if (name && name !== id)
			anchors.push({ id: name.normalize('NFC'), isId: false, place: placeOf(node) });
	});
	return anchors;
}

function readNode(node: Node, parents: readonly Parent[], facts: Facts, makeIds: MakeIds): void {
	if (isHeading(node)) facts.headings.push(readHeading(node, parents, facts, makeIds));
	else if (isHtmlElement(node)) facts.links.push(...htmlLinks(node));
	else if (isLink(node))
		facts.links.push({ href: node.url, text: plainText(node), place: placeOf(node) });
	else if (isImage(node))
		facts.pictures.push({ src: node.url, alt: node.alt ?? '', place: placeOf(node) });
	else if (isDirective(node)) facts.references.push(...readReference(node));
}

function readReference(node: Directives): ReferenceUse[] {
	const kind = node.data?.part?.refersTo;
	const { label: name, attributes } = partUse(node);
	// One that names nothing is a fault of its own.
	if (kind === undefined || name === '') return [];
	const { count, ...values } = attributes;
	const given = Object.keys(values).length > 0 && { values };
	return [{ kind, name, counted: Boolean(count), ...given, place: placeOf(node) }];
}

/** Read last: a step is named by the id of its heading. */
function guidesIn(tree: Root): GuideStep[][] {
	const guides: GuideStep[][] = [];
	walk(tree, (node) => {
		const steps = isDirective(node) ? node.data?.part?.guide?.(partUse(node)) : undefined;
		if (steps && steps.length > 0) guides.push(steps);
	});
	return guides;
}

/** Files and packages that code brings in. */
function importsIn(tree: Root): ImportUse[] {
	return codeIn(tree).flatMap(({ script, place }) =>
		script.imports.map(({ name, offset }) => ({ from: name, place: place(offset) })),
	);
}

function readHeading(
	node: HeadingNode,
	parents: readonly Parent[],
	facts: Facts,
	makeIds: MakeIds,
): Heading {
	const text = plainText(node).replace(/\s+/g, ' ').trim();
	const own = node.data?.ownId;
	const { id, former } = own === undefined ? makeIds(text) : { id: own };
	node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
	if (former !== undefined) {
		node.data.formerId = former;
		facts.anchors.push({ id: former, isId: false, place: placeOf(node) });
	}
	const parent = parents.at(-1);
	const choice = parent !== undefined && ownsHeadings(parent);
	const named = own !== undefined && { own: true as const };
	const lowered = isLowered(node) && { lowered: true };
	return { depth: node.depth, id, text, ...named, ...lowered, choice, place: placeOf(node) };
}

/** A link by file is a fault in HTML, so what is left leads to this page, this site or another one. */
function htmlLinks(node: HtmlElement): LinkUse[] {
	const href = node.name?.toLowerCase() === 'a' ? valueOf(node, 'href') : undefined;
	if (href === undefined || !(href.startsWith('#') || href.startsWith('/') || isOutside(href)))
		return [];
	// What such a link shows may be a drawing, which has no words here.
	return [{ href, text: plainText(node).trim() || href, place: placeOf(node) }];
}

/**
 * A hash per section, blind to how the text is laid out: line breaks, list markers and table padding
 * do not make a translation outdated.
 */
function readSections(tree: Root): Section[] {
	const sections: { name: string; parts: string[] }[] = [{ name: 'lead', parts: [] }];
	for (const node of tree.children) {
		if (node.type === 'yaml') continue;
		// With the "#" no heading is mistaken for the lead.
		if (isHeading(node)) {
			// The name that locks of translations know.
			sections.push({ name: `#${node.data?.formerId ?? headingId(node)}`, parts: [] });
		}
		sections.at(-1)?.parts.push(meaning(node));
	}
	return sections
		.filter(({ name, parts }) => name !== 'lead' || parts.length > 0)
		.map(({ name, parts }) => ({ name, hash: hashText(parts.join('\n')) }));
}

/** What a node has that no reader notices, and what `meaning` treats apart. */
const layout = new Set(['type', 'position', 'data', 'children', 'spread']);

/** Everything about a node that a reader would notice, as text. */
function meaning(node: Node): string {
	const own = Object.entries<unknown>({ ...node })
		.filter(([key, value]) => !layout.has(key) && value !== null)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(
			([key, value]) =>
				`${key}=${typeof value === 'string' ? value.replace(/\s+/g, ' ') : JSON.stringify(value)}`,
		);
	const inner = isParent(node) ? node.children.map(meaning).join(',') : '';
	return `${node.type}(${own.join(';')})[${inner}]`;
}

function isHeading(node: Node): node is HeadingNode {
	return node.type === 'heading';
}

function isLink(node: Node): node is Link {
	return node.type === 'link';
}

function isImage(node: Node): node is Image {
	return node.type === 'image';
}
