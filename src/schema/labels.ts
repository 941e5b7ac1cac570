import { z } from 'zod';
import { quote } from './text.ts';

/**
 * A tree of texts: i18next JSON, as products keep it. Used for `labels/<locale>.json` and, as
 * overrides of interface strings, for `_ui.yaml`.
 */
export interface TextTree {
	[key: string]: string | TextTree;
}

export const textTreeSchema: z.ZodType<TextTree> = z.lazy(() =>
	z.record(
		z.string(),
		z.union([z.string(), textTreeSchema], {
			error: ({ input }) => `Expected a text or a group of texts, received ${quote(input)}.`,
		}),
	),
);
