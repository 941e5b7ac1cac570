import { z } from 'zod';
import { oldAddress } from './old-address.ts';
import { defaultedText, list, optionalText, order, quote, slug } from './text.ts';

/** Icons a category may carry; each has a drawing in components/icon.ts. */
export const icons = [
	'article',
	'box',
	'chat',
	'gear',
	'globe',
	'home',
	'info',
	'key',
	'lock',
	'mail',
	'phone',
	'play',
	'receipt',
	'shield',
	'user',
	'wrench',
] as const;

export type IconName = (typeof icons)[number];

/** `_category.yaml`: what a folder of articles is called in one locale. */
export const categorySchema = z.strictObject({
	/** Name in lists and breadcrumbs; default that of the category's text. E.g. `Account and login`. */
	title: defaultedText,
	/** Localized URL segment; default the folder's name. E.g. `konto`. */
	slug: slug.optional(),
	/** Former addresses of this category; each leads to it, and what was below it to where that is now. */
	aliases: list(oldAddress, '[/sv/account/]'),
	/** One sentence under the title. */
	description: optionalText,
	/** E.g. `user`. */
	icon: z
		.enum(icons, {
			error: ({ input }) => `Expected one of ${icons.join(', ')}; received ${quote(input)}.`,
		})
		.default('article'),
	/** Place among its neighbours; lower comes first. */
	order,
});

export type CategoryData = z.infer<typeof categorySchema>;
