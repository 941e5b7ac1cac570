import { z } from 'zod';
import type { Part, PartUse } from '../../markdown/part.ts';
import type { LabelUse } from '../../model/text.ts';

/** A label of the company's product, by its key in `labels/`. */
export const ui: Part = {
	name: 'ui',
	component: 'Ui',
	form: 'textDirective',
	label: { attribute: 'name', isRequired: true },
	// Whether a label has a place for a value is known where the labels are.
	attributes: z.looseObject({
		count: z
			.string()
			.regex(/^\d+$/, {
				error: ({ input }) => `Expected a whole number such as 2, received "${String(input)}".`,
			})
			.optional(),
	}),
	example: ':ui[nav.logIn]',
	refersTo: 'ui',
	opening: labelUse,
	write: (use) => [{ type: 'part', part: 'ui', props: { ...labelUse(use) } }],
	resolve(node, { context }) {
		// It comes from `write` above.
		const { key, count, values } = node.props as unknown as LabelUse;
		return [{ ...node, props: { text: context.label(key, count, values) ?? key }, slots: {} }];
	},
};

/** The label that a `:ui` names, with its number and values. */
function labelUse({ label: key, attributes: { count, ...values } }: PartUse): LabelUse {
	return {
		is: 'ui',
		key,
		...(count && { count: Number(count) }),
		...(Object.keys(values).length > 0 && { values }),
	};
}
