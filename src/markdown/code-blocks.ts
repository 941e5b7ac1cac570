import type { Heading, Root, RootContent } from 'mdast';
import { withEdits } from '../model/fix.ts';
import type { TextEdit } from '../model/problem.ts';
import type { TextNode } from '../model/text.ts';
import { holdsCode } from './code.ts';
import { unifyElements } from './elements.ts';
import { headingId, readFacts } from './facts.ts';
import { inlineReferences } from './inline-references.ts';
import { walk } from './nodes.ts';
import { normalize } from './normalize.ts';
import { withoutOwnId } from './own-ids.ts';
import { parse } from './parse.ts';
import { toBody } from './to-body.ts';
import { liftHeadings } from './top-headings.ts';

/**
 * Articles that import, export or compute. `@astrojs/mdx` runs the blocks that hold code; every other
 * block stays ours, so that labels, links and pictures are the same in all articles.
 */

/** The pieces of each block of a text, in order; empty for a block that holds code. */
export function codeFreeBlocks(tree: Root): TextNode[][] {
	const definitions = tree.children.filter(
		({ type }) => type === 'definition' || type === 'footnoteDefinition',
	);
	return tree.children.map((block) =>
		block.type === 'yaml' || holdsCode(block)
			? []
			: toBody({
					type: 'root',
					children: [block, ...definitions.filter((each) => each !== block)],
				}),
	);
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
 * The source of such an article for `@astrojs/mdx`: each block without code gives way to a component
 * that draws the pieces `codeFreeBlocks` made of it, and the headings of the others carry their ids.
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
		return holdsCode(block) ? withIds(block, source) : [inPlaceOf(block, index)];
	});
	return withEdits(source, edits);
}

function inPlaceOf({ position }: RootContent, index: number): TextEdit {
	const text = `\n<FyrBlock nodes={props.blocks[${index}]} translator={props.translator} />\n`;
	return { from: position?.start.offset ?? 0, to: position?.end.offset ?? 0, text };
}

/** The headings in a block that is run, as HTML: in MDX only that can say its id. */
function withIds(block: RootContent, source: string): TextEdit[] {
	const edits: TextEdit[] = [];
	walk(block, (node) => {
		if (node.type === 'heading') edits.push(asHtml(node as Heading, source));
	});
	return edits;
}

function asHtml(heading: Heading, source: string): TextEdit {
	const tag = `h${heading.depth}`;
	const from = heading.children.at(0)?.position?.start.offset ?? 0;
	const to = heading.children.at(-1)?.position?.end.offset ?? from;
	const words = withoutOwnId(source.slice(from, to));
	return {
		from: heading.position?.start.offset ?? 0,
		to: heading.position?.end.offset ?? 0,
		text: `<${tag} id=${JSON.stringify(headingId(heading))}>${words}</${tag}>`,
	};
}
