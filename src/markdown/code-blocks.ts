import type { Heading, Root, RootContent } from 'mdast';
import type { Node, Parent } from 'unist';
import { withEdits } from '../model/fix.ts';
import type { TextEdit } from '../model/problem.ts';
import { isOutside } from '../model/target.ts';
import type { TextNode } from '../model/text.ts';
import { holdsCode } from './code.ts';
import { isDirective } from './directive.ts';
import { unifyElements } from './elements.ts';
import { headingId, readFacts } from './facts.ts';
import { inlineReferences } from './inline-references.ts';
import { isParent, walk } from './nodes.ts';
import { normalize } from './normalize.ts';
import { parse } from './parse.ts';
import { withoutOwnId } from './own-ids.ts';
import { toBody } from './to-body.ts';
import { liftHeadings } from './top-headings.ts';

/**
 * Articles that import, export or compute. `@astrojs/mdx` runs the blocks that hold code; every other
 * block stays ours, and in a block that is run so do labels, terms, links and pictures: they are the
 * same in all articles.
 */

/**
 * The pieces of each block of a text, in order, empty for a block that holds code; after them those of
 * each part that stays ours inside such a block.
 */
export function codeFreeBlocks(tree: Root): TextNode[][] {
	const definitions = tree.children.filter(
		({ type }) => type === 'definition' || type === 'footnoteDefinition',
	);
	const whole = tree.children.map((block) =>
		block.type === 'yaml' || holdsCode(block)
			? []
			: toBody({
					type: 'root',
					children: [block, ...definitions.filter((each) => each !== block)],
				}),
	);
	const parts = partsOf(tree).map((part) => toBody({ type: 'root', children: [part] }));
	return [...whole, ...parts];
}

/** What `@astrojs/mdx` knows nothing of, inside the blocks that it runs. */
function partsOf(tree: Root): RootContent[] {
	return tree.children
		.filter((block) => block.type !== 'yaml' && holdsCode(block))
		.flatMap(partsIn);
}

function partsIn(node: Node): RootContent[] {
	// Only nodes of a tree of Markdown are looked at.
	const content = node as RootContent;
	if (isOurs(content) && !holdsCode(content)) return [content];
	return isParent(node) ? node.children.flatMap(partsIn) : [];
}

function isOurs(node: RootContent): boolean {
	if (node.type === 'link') return !isOutside(node.url) && !node.url.startsWith('#');
	return node.type === 'image' || isDirective(node);
}

/** `@astrojs/mdx` reads the text itself, so its headings are made right there. */
function withHeadingsLifted(source: string): string {
	return withEdits(source, liftHeadings(readTree(source), source).edits);
}

/** A text as its facts are read from it, before anything is made of it. */
function readTree(source: string): Root {
	const tree = parse(source, 'mdx');
	inlineReferences(tree);
	unifyElements(tree);
	return tree;
}

/**
 * The source of such an article for `@astrojs/mdx`: each block and part without code gives way to a
 * component that draws the pieces `codeFreeBlocks` made of it, and the headings of the others carry
 * their ids.
 *
 * @returns The source as it is, where no block holds code.
 */
export function withBlocksReplaced(written: string): string {
	const source = withHeadingsLifted(written);
	const tree = readTree(source);
	normalize(tree, source, 'mdx');
	if (!tree.children.some(holdsCode)) return source;
	readFacts(tree);
	const edits = tree.children.flatMap((block, index): TextEdit[] => {
		// Where code uses a footnote, it is drawn beside it.
		if (block.type === 'yaml' || block.type === 'footnoteDefinition') return [];
		return holdsCode(block) ? withIds(block, source) : [inPlaceOf(block, `\n${drawn(index)}\n`)];
	});
	const parts = partsOf(tree).map((part, index) =>
		inPlaceOf(part, drawn(tree.children.length + index)),
	);
	return withEdits(source, [...edits, ...parts]);
}

function drawn(index: number): string {
	return `<FyrBlock nodes={props.blocks[${index}]} translator={props.translator} picture={props.picture} />`;
}

function inPlaceOf({ position }: Node, text: string): TextEdit {
	return { from: position?.start.offset ?? 0, to: position?.end.offset ?? 0, text };
}

/** The headings in a block that is run, as HTML: in MDX only that can say its id. */
function withIds(block: RootContent, source: string): TextEdit[] {
	const edits: TextEdit[] = [];
	walk(block, (node) => {
		if (node.type === 'heading') edits.push(...asHtml(node as Heading & Parent, source));
	});
	return edits;
}

function asHtml(heading: Heading & Parent, source: string): TextEdit[] {
	const tag = `h${heading.depth}`;
	const start = heading.position?.start.offset ?? 0;
	const from = heading.children.at(0)?.position?.start.offset ?? start;
	const last = heading.children.at(-1)?.position?.end.offset ?? from;
	const to = from + withoutOwnId(source.slice(from, last)).length;
	return [
		{ from: start, to: from, text: `<${tag} id=${JSON.stringify(headingId(heading))}>` },
		{ from: to, to: heading.position?.end.offset ?? to, text: `</${tag}>` },
	];
}
