import { z } from 'zod';
import { headingId } from '../../markdown/heading-id.ts';
import type { Draw, Part, PartFault, PartUse, Written } from '../../markdown/part.ts';
import { withSlots } from '../../model/body.ts';
import type { TextNode } from '../../model/text.ts';
import { guideSteps, stepsOf } from './steps.ts';

/** A step as its template gets it. */
export interface Step {
	/** Fragment of its heading. */
	id: string;
	/** It ends with answers to choose from. */
	asks: boolean;
}

/**
 * Questions that lead a reader to what helps: one at a time with a script, a list of all without.
 * Each heading begins a step; the links in the list at its end are the answers.
 */
export const guide: Part = {
	name: 'guide',
	component: 'Guide',
	form: 'containerDirective',
	attributes: z.strictObject({}),
	example: ':::guide … :::',
	ownsHeadings: true,
	faults,
	guide: guideSteps,
	write,
	resolve: (node, { inner, idOf }) => [
		{
			...node,
			props: { steps: stepsIn(node.props).map((each) => ({ ...each, id: idOf(each.id) })) },
			slots: withSlots(node.slots, inner),
		},
	],
};

function faults(use: PartUse): PartFault[] {
	if (stepsOf(use).steps.length > 0) return [];
	const message =
		'"guide" holds no step. Begin each with a heading, e.g. "## What do you see?", and end it with its answers: "- [An error](#an-error)".';
	return [{ rule: 'empty-guide', message }];
}

function write(use: PartUse, draw: Draw): Written[] {
	const { before, steps } = stepsOf(use);
	if (steps.length === 0) return before;
	const slots = Object.fromEntries(
		steps.map(({ heading, content }, index): [string, TextNode[]] => [
			String(index),
			draw([heading, ...content]),
		]),
	);
	const props = {
		steps: steps.map(({ heading, answers }): Step => ({
			id: headingId(heading),
			asks: answers !== undefined,
		})),
	};
	return [...before, { type: 'part', part: 'guide', props, slots }];
}

/** They come from `write` above. */
function stepsIn({ steps }: Readonly<Record<string, unknown>>): Step[] {
	return steps as Step[];
}
