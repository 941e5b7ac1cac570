import type { Root } from 'mdast';
import { withEdits } from '../model/fix.ts';
import type { TextNode } from '../model/text.ts';
import { holdsCode } from './code.ts';
import { inlineReferences } from './inline-references.ts';
import { normalize } from './normalize.ts';
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
	return withEdits(source, liftHeadings(parse(source, 'mdx'), source).edits);
}

/**
 * The source of such an article for `@astrojs/mdx`: each block without code gives way to a component
 * that draws the pieces `codeFreeBlocks` made of it.
 *
 * @returns The source as it is, where no block holds code.
 */
export function withBlocksReplaced(written: string): string {
	const source = withHeadingsLifted(written);
	const tree = parse(source, 'mdx');
	inlineReferences(tree);
	normalize(tree, source, 'mdx');
	if (!tree.children.some(holdsCode)) return source;
	let result = '';
	let end = 0;
	tree.children.forEach((block, index) => {
		if (block.type === 'yaml' || holdsCode(block)) return;
		const { start, end: blockEnd } = block.position ?? {};
		if (start?.offset === undefined || blockEnd?.offset === undefined) return;
		result += `${source.slice(end, start.offset)}\n<FyrBlock nodes={props.blocks[${index}]} translator={props.translator} picture={props.picture} />\n`;
		end = blockEnd.offset;
	});
	return result + source.slice(end);
}
