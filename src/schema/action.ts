import { z } from 'zod';
import { address } from './address.ts';
import { quote, requiredText } from './text.ts';

/** A page of the company outside the help center: its address, and the words on a button to it. */
const actionSchema = z.union(
	[
		address.transform((url) => ({ url, label: undefined })),
		z.strictObject({
			label: requiredText('link', 'a label, the words on its button'),
			url: address,
		}),
	],
	{ error: notAction },
);

/** `links` in `site.yaml`: name → page, per locale or for all under `default`. */
export const actionsSchema = z.record(z.string(), z.record(z.string(), actionSchema)).default({});

export type Actions = z.infer<typeof actionsSchema>;

export type Action = Actions[string][string];

function notAction({ input }: { input?: unknown }): string {
	return `Expected an address, or its words and address such as { label: Log in, url: https://company.example/log-in }, received ${quote(input)}.`;
}
