import { z } from 'zod';
import type { Part } from '../../markdown/part.ts';

/** A button to a page of the company, from `links` in `site.yaml`: `::action[resetPassword]`. */
export const action: Part = {
	name: 'action',
	component: 'Action',
	form: 'leafDirective',
	label: { attribute: 'name', isRequired: true },
	attributes: z.strictObject({ label: z.string().optional() }),
	example: '::action[logIn]{label="Log in"}',
	refersTo: 'action',
	write: ({ label: name, attributes: { label } }) => [
		{ type: 'part', part: 'action', props: { name, ...(label && { label }) } },
	],
	resolve(node, { context, isInLink }) {
		const { name, label = '' } = node.props;
		const page = context.action(String(name));
		const text = String(label) || page?.label || String(name);
		// A page that nobody knows is a problem already, and a link inside a link is none.
		if (!page || isInLink) return [text];
		return [{ ...node, props: { text, url: page.url }, slots: {} }];
	},
};
