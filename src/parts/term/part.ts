import { z } from 'zod';
import type { Part } from '../../markdown/part.ts';

/** The approved word for a concept of `terms.yaml`, with its explanation at hand. */
export const term: Part = {
	name: 'term',
	component: 'Term',
	form: 'textDirective',
	label: { attribute: 'name', isRequired: true },
	attributes: z.strictObject({}),
	example: ':term[password]',
	refersTo: 'term',
	opening: ({ label: concept }) => ({ is: 'term', concept }),
	write: ({ label: concept }) => [{ type: 'part', part: 'term', props: { concept } }],
	resolve(node, { context, countUse, isInLink }) {
		const concept = String(node.props['concept']);
		const { word, explanation } = context.term(concept) ?? { word: concept };
		const use = countUse(word);
		// The button that opens it cannot stand inside a link.
		const props = { word, explanation: isInLink ? undefined : explanation, use };
		return [{ ...node, props, slots: {} }];
	},
};
