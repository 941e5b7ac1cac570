import { VOTES_PATH } from '../addresses.ts';
import { z } from 'zod';
import { actionsSchema } from './action.ts';
import { address } from './address.ts';
import { chatSchema } from './chat.ts';
import { hoursSchema } from './hours.ts';
import { localeFaults, localeSchema } from './locale.ts';
import { mailAddress } from './mail-address.ts';
import { published } from './origin.ts';
import { phoneSchema } from './phone.ts';
import { articleId, flag, list, optionalText, quote, requiredText, shaped } from './text.ts';
import { timeZone } from './time-zone.ts';

export type { Locale } from './locale.ts';

/** Ways to reach a person, in one locale. Each is optional; what is there is shown. */
const contactSchema = z.strictObject({
	/** As people read it. E.g. `+46 8 465 004 20`, or `{ text: 08-465 004 20 (press 2), dial: "+46846500420" }`. */
	phone: phoneSchema.optional(),
	/** When somebody answers. E.g. `Monday to Friday 8–20`. */
	hours: hoursSchema,
	/** E.g. `help@company.example`. */
	email: mailAddress.optional(),
	/** Page with the chat. E.g. `https://company.example/chat`. */
	chat: chatSchema,
	/** Page with a contact form. */
	form: address.optional(),
});

export type Contact = z.infer<typeof contactSchema>;

/** `site.yaml`: the help center as a whole. */
export const siteSchema = z
	.strictObject({
		/** The brand. E.g. `Tindra`. */
		name: requiredText('help center', 'a name'),
		/** Address of the published site. E.g. `https://help.company.example`, `https://company.example/help`. */
		origin: published,
		/** Whose clock `publishAt` and `expireAt` go by. E.g. `Europe/Stockholm`. */
		timeZone: timeZone.default('UTC'),
		/** Languages, in the order of the language links. */
		locales: z
			.array(localeSchema, {
				error: ({ input }) =>
					`Expected a list of locales such as "- { code: sv, label: Svenska }", received ${quote(input)}.`,
			})
			.min(1, {
				error: 'A help center needs at least one locale: "- { code: sv, label: Svenska }".',
			}),
		/**
		 * What search engines show readers of a language that the site lacks; without it the first that
		 * has the page. E.g. `en`.
		 */
		defaultLocale: optionalText,
		/** Articles offered on the home page, best first. */
		featured: list(articleId, '[account/log-in]'),
		/** Per locale, or one for all under `default`. */
		contact: z.record(z.string(), contactSchema).default({}),
		/** Pages of the company that articles lead to by `::action[logIn]`, per locale. */
		links: actionsSchema,
		feedback: z
			.strictObject({
				/** Where answers are posted. E.g. `/v1/votes` or `https://feedback.company.example/v1/votes`. */
				endpoint: shaped(
					/^(\/|https?:\/\/)\S+$/,
					`${VOTES_PATH} or a whole address such as https://feedback.company.example${VOTES_PATH}`,
				).default(VOTES_PATH),
			})
			.default({ endpoint: VOTES_PATH }),
		search: z
			.strictObject({
				/** Send searches that found nothing to the feedback endpoint. Off unless asked for. */
				reportMisses: z
					.boolean({
						error: ({ input }) => `Expected true or false, received ${quote(input)}.`,
					})
					.default(false),
			})
			.default({ reportMisses: false }),
		/** The text of each article as Markdown beside its page, and `llms.txt`, for programs that read them. */
		plainMarkdown: flag(true),
		/** A picture of each page's title for links to it, in chats and social networks. */
		sharePictures: flag(true),
		/** What was read once can be read again without a connection. */
		offline: flag(true),
		/**
		 * What search engines give to whoever says that the site is theirs: `google`, `bing`, or the name of
		 * another's `<meta>`. E.g. `{ google: abc123, bing: 0123ABC }`.
		 */
		verification: z
			.record(z.string(), requiredText('verification', 'what the search engine gives'))
			.default({}),
		/** What articles may hold. */
		content: z
			.strictObject({
				/** Whether they may run code when the site is built; `false` where they come from many hands. */
				code: flag(true),
			})
			.default({ code: true }),
		/** Severity of what `check` reports, by the name of the rule. E.g. `{ missing-alt: error }`. */
		rules: z
			.record(
				z.string(),
				z.enum(['error', 'warning', 'hint', 'off'], {
					error: ({ input }) => `Expected error, warning, hint or off; received ${quote(input)}.`,
				}),
			)
			.default({}),
		theme: z
			.strictObject({
				/** The one accent colour. E.g. `"#0b6b6f"`. */
				accent: shaped(/^#[\da-f]{6}$/i, 'a colour such as "#0b6b6f" (in quotes)').default(
					'#0b6b6f',
				),
				/** File in `public/`. E.g. `logo.svg`. */
				logo: optionalText,
				/** The same for dark screens, where the logo is dark itself. E.g. `logo-white.svg`. */
				logoOnDark: optionalText,
				/** Whether the brand stands in words beside the logo. `false` where the logo says it. */
				showName: flag(true),
			})
			.refine(({ logo, showName }) => showName || logo !== undefined, {
				path: ['showName'],
				error:
					'Without a logo the name is all there is to see. Write "logo: logo.svg", or remove this line.',
			})
			.refine(({ logo, logoOnDark }) => logoOnDark === undefined || logo !== undefined, {
				path: ['logoOnDark'],
				error: 'There is no logo for light screens. Write it, too: "logo: logo.svg".',
			})
			.default({ accent: '#0b6b6f', showName: true }),
	})
	.superRefine(({ locales, links, defaultLocale }, context) => {
		for (const { path, message } of localeFaults(locales)) {
			context.addIssue({ code: 'custom', path: ['locales', ...path], message });
		}
		const codes = locales.map(({ code }) => code);
		if (defaultLocale !== undefined && !codes.includes(defaultLocale)) {
			const message = `"${defaultLocale}" is no locale of this site. There is: ${codes.join(', ')}.`;
			context.addIssue({ code: 'custom', path: ['defaultLocale'], message });
		}
		const known = [...codes, 'default'];
		for (const key of Object.keys(links).filter((code) => !known.includes(code))) {
			const message = `"${key}" is no locale of this site. There is: ${known.join(', ')}.`;
			context.addIssue({ code: 'custom', path: ['links', key], message });
		}
	})
	.transform(({ origin, ...site }) => ({ ...site, ...origin }));

export type Site = z.infer<typeof siteSchema>;
