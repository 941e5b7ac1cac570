import type { Heading, Root, RootContent } from 'mdast';
import type { Node } from 'unist';
import { withEdits } from '../model/fix.ts';
import type { TextEdit } from '../model/problem.ts';
import { isOutside } from '../model/target.ts';
import type { TextNode } from '../model/text.ts';
import { holdsCode } from './code.ts';
import { isDirective } from './directive.ts';
import { headingId } from './heading-id.ts';
import { isParent } from './nodes.ts';
import { withoutOwnId } from './own-ids.ts';
import { toBody } from './to-body.ts';

/**
 * An article that imports, exports or computes. `@astrojs/mdx` runs the blocks that hold code; every
 * other block is drawn like those of all articles, and so are labels, terms, links and pictures
 * inside a block that is run.
 */
export interface SplitCode {
	/** Source for `@astrojs/mdx`: each place without code gives way to `<FyrBlock>`. */
	mdx: string;
	/** What each `<FyrBlock>` draws, in order. */
	blocks: TextNode[][];
}

/**
 * @param tree Normalized, its headings with their ids.
 * @param titleRemoval Takes out a heading that is the page's title.
 */
export function splitCode(
	tree: Root,
	source: string,
	titleRemoval: TextEdit | undefined,
): SplitCode {
	const blocks: TextNode[][] = [];
	const edits = titleRemoval ? [titleRemoval] : [];
	const definitions = tree.children.filter(({ type }) => type === 'footnoteDefinition');
	const draw = (node: RootContent, margin: string, others: readonly RootContent[] = []): void => {
		edits.push(replacement(node, margin + fyrBlock(blocks.length) + margin));
		blocks.push(toBody({ type: 'root', children: [node, ...others] }));
	};
	/** In a block that is run: what `@astrojs/mdx` knows nothing of. */
	const visit = (node: RootContent): void => {
		if (isDrawn(node) && !holdsCode(node)) {
			draw(node, '');
			return;
		}
		if (node.type === 'heading') edits.push(...asHtml(node, source));
		// Only nodes of a tree of Markdown are looked at.
		if (isParent(node)) (node.children as RootContent[]).forEach(visit);
	};
	for (const block of tree.children) {
		// A block that uses a footnote is drawn with it.
		if (block.type === 'yaml' || block.type === 'footnoteDefinition') continue;
		if (holdsCode(block)) visit(block);
		else draw(block, '\n', definitions);
	}
	return { mdx: withEdits(source, edits), blocks };
}

function isDrawn(node: RootContent): boolean {
	if (node.type === 'link') return !isOutside(node.url) && !node.url.startsWith('#');
	return node.type === 'image' || isDirective(node);
}

function fyrBlock(index: number): string {
	return `<FyrBlock nodes={props.blocks[${index}]} translator={props.translator} />`;
}

function replacement({ position }: Node, text: string): TextEdit {
	return { from: position?.start.offset ?? 0, to: position?.end.offset ?? 0, text };
}

/** A heading in a block that is run, as HTML: in MDX only that can say its id. */
function asHtml(heading: Heading, source: string): TextEdit[] {
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
