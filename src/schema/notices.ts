import { z } from 'zod';
import { localeCode } from './locale.ts';
import { list, moment, quote, requiredText } from './text.ts';

/** How bad it is: news, a known fault, or something that does not work at all. */
export const SEVERITIES = ['info', 'fault', 'outage'] as const;

/** `notices.yaml`: what readers are told for a while, on all pages or on some. */
export const noticesSchema = z.array(
	z
		.strictObject({
			/** By the site's clock. E.g. `2026-11-28 08:00`. */
			from: moment,
			/** When it is over, and gone by itself. */
			until: moment,
			severity: z
				.enum(SEVERITIES, {
					error: ({ input }) =>
						`Expected one of ${SEVERITIES.join(', ')}, received ${quote(input)}.`,
				})
				.default('info'),
			/** Ids of the categories and articles it is shown on; all pages without it. */
			on: list(z.string(), '[account, billing/invoices]'),
			/** Locale → text. Readers of the other locales are shown nothing. */
			text: z.record(localeCode, requiredText('notice', 'a text in each of its languages')),
		})
		.refine(({ from, until }) => until > from, {
			path: ['until'],
			error: 'It ends before it begins, so it is never shown. Write a later time.',
		}),
	{
		error: ({ input }) =>
			`Expected a list of notices, each beginning with "- from: 2026-11-28 08:00", received ${quote(input)}.`,
	},
);

export type Notices = z.infer<typeof noticesSchema>;
