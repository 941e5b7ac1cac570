import { z } from 'zod';
import type { Part } from '../../markdown/part.ts';

/** A text that several articles use, from `_snippets/`. */
export const snippet: Part = {
	name: 'snippet',
	component: 'Snippet',
	form: 'leafDirective',
	label: { attribute: 'name', isRequired: true },
	attributes: z.strictObject({}),
	example: '::snippet[spam-folder]',
	refersTo: 'snippet',
	write: ({ label: name }) => [{ type: 'part', part: 'snippet', props: { name } }],
	resolve: ({ props }, { snippet: textOf }) => textOf(String(props['name'])),
};
