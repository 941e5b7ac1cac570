import type { RootContent } from 'mdast';
import { z } from 'zod';
import { headingId } from '../../markdown/heading-id.ts';
import { plainText } from '../../markdown/nodes.ts';
import type { Draw, Part, PartFault, PartUse, Written } from '../../markdown/part.ts';
import { withSlots } from '../../model/body.ts';
import type { TextNode } from '../../model/text.ts';
import { areDevices, DEVICES, type Device } from '../../devices.ts';

/** A choice as its template gets it. */
export interface Choice {
	/** Fragment of its heading. */
	id: string;
	title: string;
	/** Of whom it is the step, where the writer says so. */
	device?: Device;
}

/** Variants of one step, each under a heading; a reader opens the one that is theirs. */
export const choices: Part = {
	name: 'choices',
	component: 'Choices',
	form: 'containerDirective',
	attributes: z.strictObject({
		/** Which device each choice is for, in their order. E.g. `computer phone`. */
		devices: z
			.string()
			.refine((text) => areDevices(wordsOf(text)), {
				error: ({ input }) =>
					`Expected one word for each choice, of ${DEVICES.join(', ')}; received "${String(input)}".`,
			})
			.optional(),
	}),
	example: ':::choices … :::',
	ownsHeadings: true,
	faults,
	write,
	resolve: (node, { inner, idOf }) => [
		{
			...node,
			props: { choices: choicesIn(node.props).map((each) => ({ ...each, id: idOf(each.id) })) },
			slots: withSlots(node.slots, inner),
		},
	],
};

function faults({ node, attributes }: PartUse): PartFault[] {
	const count = node.children.filter(({ type }) => type === 'heading').length;
	if (count === 0) {
		const message =
			'"choices" holds no choice. Begin each with a heading, e.g. "#### On the phone", and its text below.';
		return [{ rule: 'empty-choices', message }];
	}
	const devices = wordsOf(attributes['devices']);
	if (devices.length === 0 || devices.length === count) return [];
	const message = `There are ${count} choices, but ${devices.length} devices: "${devices.join(' ')}". Write one word for each choice, in their order.`;
	return [{ rule: 'unknown-attribute', message }];
}

function wordsOf(text = ''): string[] {
	return text.split(/[\s,]+/).filter(Boolean);
}

/** Every heading inside begins a choice; what stands before the first belongs to none and comes first. */
function write({ node, attributes }: PartUse, draw: Draw): Written[] {
	const words = wordsOf(attributes['devices']);
	const devices = areDevices(words) ? words : [];
	const before: RootContent[] = [];
	const all: Choice[] = [];
	const texts: RootContent[][] = [];
	for (const child of node.children) {
		if (child.type === 'heading') {
			const device = devices[all.length];
			const title = plainText(child).trim();
			all.push({ id: headingId(child), title, ...(device && { device }) });
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
