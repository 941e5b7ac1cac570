import type { RootContent } from 'mdast';
import { z } from 'zod';
import { headingId } from '../../markdown/heading-id.ts';
import { plainText } from '../../markdown/nodes.ts';
import type { Draw, Part, PartUse, Written } from '../../markdown/part.ts';
import { withSlots } from '../../model/body.ts';
import type { TextNode } from '../../model/text.ts';

/** A choice as its template gets it. */
export interface Choice {
	/** Fragment of its heading. */
	id: string;
	title: string;
}

/** Variants of one step, each under a heading; a reader opens the one that is theirs. */
export const choices: Part = {
	name: 'choices',
	component: 'Choices',
	form: 'containerDirective',
	attributes: z.strictObject({}),
	example: ':::choices … :::',
	ownsHeadings: true,
	faults: ({ node }) =>
		node.children.some(({ type }) => type === 'heading')
			? []
			: [
					{
						rule: 'empty-choices',
						message:
							'"choices" holds no choice. Begin each with a heading, e.g. "#### On the phone", and its text below.',
					},
				],
	write,
	resolve: (node, { inner, idOf }) => [
		{
			...node,
			props: { choices: choicesIn(node.props).map((each) => ({ ...each, id: idOf(each.id) })) },
			slots: withSlots(node.slots, inner),
		},
	],
};

/** Every heading inside begins a choice; what stands before the first belongs to none and comes first. */
function write({ node }: PartUse, draw: Draw): Written[] {
	const before: RootContent[] = [];
	const all: Choice[] = [];
	const texts: RootContent[][] = [];
	for (const child of node.children) {
		if (child.type === 'heading') {
			all.push({ id: headingId(child), title: plainText(child).trim() });
			texts.push([]);
		} else (texts.at(-1) ?? before).push(child);
	}
	if (all.length === 0) return before;
	const slots = Object.fromEntries(
		texts.map((nodes, index): [string, TextNode[]] => [
			String(index),
			nodes.flatMap((each) => draw([each])),
		]),
	);
	const ids = all.map(({ id }) => id);
	return [...before, { type: 'part', part: 'choices', props: { choices: all }, slots, ids }];
}

/** They come from `write` above. */
function choicesIn({ choices }: Readonly<Record<string, unknown>>): Choice[] {
	return choices as Choice[];
}
