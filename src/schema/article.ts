import { z } from 'zod';
import { oldAddress } from './old-address.ts';
import {
	articleId,
	day,
	defaultedText,
	flag,
	list,
	moment,
	order,
	quote,
	requiredText,
	slug,
	wholeDay,
} from './text.ts';

/** Front matter of one article file, in any locale. */
export const frontMatterSchema = z.strictObject({
	/**
	 * The task or question: heading of the page, link text in lists. Default the heading that the text
	 * begins with. E.g. `Reset your password`.
	 */
	title: defaultedText,
	/** One sentence for lists, search results and search engines. Default the text's first sentences. */
	description: defaultedText,
	/** Localized URL segment; default the file's name. E.g. `glomt-losenord`. */
	slug: slug.optional(),
	/** Former addresses of this edition; each leads to it. E.g. `[/sv/konto/inloggning/]`. */
	aliases: list(oldAddress, '[/sv/konto/inloggning/]'),
	/** Words readers type that the text does not use. E.g. `[login, signin]`. */
	keywords: list(requiredText('keyword', 'a word'), '[login, sign in]'),
	/** Articles offered at the end of this one, best first. E.g. `[account/log-in]`. */
	related: list(articleId, '[account/log-in]'),
	/** Place in its category; lower comes first. E.g. `1`. */
	order,
	/** A draft is shown in `npm run dev` and absent from the build. */
	status: z
		.enum(['published', 'draft'], {
			error: ({ input }) => `Expected published or draft, received ${quote(input)}.`,
		})
		.default('published'),
	/** When it is shown first, in the site's time zone. E.g. `2026-12-01` or `2026-11-27 23:00`. */
	publishAt: moment.optional(),
	/** When it is no longer shown. E.g. `2027-01-01` or `2027-01-01 08:00`. */
	expireAt: moment.optional(),
	/** Day on which a writer should read it again. E.g. `2027-06-01`. */
	reviewBy: wholeDay.optional(),
	/** Date shown to readers; default the file's last change in Git. E.g. `2026-10-14`. */
	updated: day.optional(),
	/** `false` keeps it from readers of other languages: what holds in one market only. */
	fallback: flag(true),
	/** `false` hides the contact block. */
	contact: flag(true),
	/** `false` hides “Was this helpful?”. */
	feedback: flag(true),
	/** `false` hides the table of contents. */
	toc: flag(true),
});

/** The same with what is made from the text where it was not written. */
export const articleSchema = frontMatterSchema.extend({
	title: z.string(),
	description: z.string(),
});

export type ArticleData = z.infer<typeof articleSchema>;
