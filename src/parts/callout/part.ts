import { z } from 'zod';
import { calloutNames, type CalloutKind } from '../../markdown/callouts.ts';
import { isLabel } from '../../markdown/directive.ts';
import type { Part } from '../../markdown/part.ts';

export const note = callout('note', 'Note');
export const tip = callout('tip', 'Tip');
export const warning = callout('warning', 'Warning');

/** `:::note[Title] … :::`; without a title it has the word for its kind. */
function callout(kind: CalloutKind, component: string): Part {
	return {
		name: kind,
		component,
		form: 'containerDirective',
		label: { attribute: 'title' },
		attributes: z.strictObject({ title: z.string().optional() }),
		example: `:::${kind}[Title] … :::`,
		otherNames: calloutNames[kind],
		write({ node }, draw) {
			const title = node.children.find(isLabel);
			return [
				{
					type: 'part',
					part: 'callout',
					props: { kind },
					slots: title?.type === 'paragraph' ? { title: draw(title.children) } : {},
					children: node.children.filter((child) => child !== title),
				},
			];
		},
	};
}
