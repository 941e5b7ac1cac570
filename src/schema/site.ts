import { z } from 'zod';
import { articleId, list, optionalText, quote, requiredText } from './text.ts';

/** Path segment of a locale, e.g. `sv` or `pt-br`. */
const localeCode = z
	.string({ error: ({ input }) => `Expected a code such as sv, received ${quote(input)}.` })
	.regex(/^[a-z]{2,3}(-[a-z\d]{2,8})*$/, {
		error: ({ input }) =>
			`Expected a lowercase language code such as "sv" or "pt-br", received ${quote(input)}.`,
	});

const localeSchema = z
	.strictObject({
		/** Path segment and folder name. E.g. `sv`, `pt-br`. */
		code: localeCode,
		/** The language's own name for itself. E.g. `Svenska`. */
		label: requiredText('locale', 'a label, the language’s own name for itself'),
		/** BCP 47 tag; default made from the code. E.g. `pt-BR`. */
		lang: optionalText,
		/** Writing direction; default known from the language. */
		dir: z
			.enum(['ltr', 'rtl'], {
				error: ({ input }) => `Expected ltr or rtl, received ${quote(input)}.`,
			})
			.optional(),
		/** Locales whose editions may be shown where this one has none, best first. E.g. `[nb, da]`. */
		fallback: list(localeCode, '[nb, da]'),
	})
	.transform((locale) => {
		const lang = locale.lang ?? canonicalTag(locale.code);
		return { ...locale, lang, dir: locale.dir ?? directionOf(lang) };
	});

/** One locale, with `lang` and `dir` known. */
export type Locale = z.infer<typeof localeSchema>;

/** Page of this site or another. */
const address = z.string().regex(/^(\/|https?:\/\/)\S+$/, {
	error: ({ input }) =>
		`Expected an address such as https://company.example/chat, received ${quote(input)}.`,
});

/** Ways to reach a person, in one locale. Each is optional; what is there is shown. */
const contactSchema = z.strictObject({
	/** As people read it. E.g. `+46 8 465 004 20`. */
	phone: optionalText,
	/** When somebody answers. E.g. `Monday to Friday 8–20`. */
	hours: optionalText,
	/** E.g. `help@company.example`. */
	email: z
		.email({
			error: ({ input }) =>
				`Expected an address such as help@company.example, received ${quote(input)}.`,
		})
		.optional(),
	/** Page with the chat. E.g. `https://company.example/chat`. */
	chat: address.optional(),
	/** Page with a contact form. */
	form: address.optional(),
});

export type Contact = z.infer<typeof contactSchema>;

/** `site.yaml`: the help center as a whole. */
export const siteSchema = z
	.strictObject({
		/** The brand. E.g. `Tindra`. */
		name: requiredText('help center', 'a name'),
		/** Scheme and host of the published site. E.g. `https://help.company.example`. */
		origin: z
			.url({
				protocol: /^https?$/,
				error: ({ input }) =>
					`Expected the address of the published site, e.g. https://help.company.example; received ${quote(input)}.`,
			})
			.transform((origin) => origin.replace(/\/+$/, ''))
			.refine((origin) => URL.parse(origin)?.origin === origin, {
				error: ({ input }) =>
					`Expected scheme and host with nothing after, e.g. https://help.company.example; received ${quote(input)}.`,
			}),
		/** Languages, in the order of the language links. */
		locales: z
			.array(localeSchema, {
				error: ({ input }) =>
					`Expected a list of locales such as "- { code: sv, label: Svenska }", received ${quote(input)}.`,
			})
			.min(1, {
				error: 'A help center needs at least one locale: "- { code: sv, label: Svenska }".',
			}),
		/** Articles offered on the home page, best first. */
		featured: list(articleId, '[account/log-in]'),
		/** Per locale, or one for all under `default`. */
		contact: z.record(z.string(), contactSchema).default({}),
		feedback: z
			.strictObject({
				/** Where answers are posted. E.g. `/v1/votes` or `https://feedback.company.example/v1/votes`. */
				endpoint: z
					.string()
					.regex(/^(\/|https?:\/\/)\S+$/, {
						error: ({ input }) =>
							`Expected /v1/votes or a whole address such as https://feedback.company.example/v1/votes, received ${quote(input)}.`,
					})
					.default('/v1/votes'),
			})
			.default({ endpoint: '/v1/votes' }),
		search: z
			.strictObject({
				/** Send what readers searched for in vain to the feedback endpoint. Off unless asked for. */
				reportMisses: z
					.boolean({
						error: ({ input }) => `Expected true or false, received ${quote(input)}.`,
					})
					.default(false),
			})
			.default({ reportMisses: false }),
		theme: z
			.strictObject({
				/** The one accent colour. E.g. `"#0b6b6f"`. */
				accent: z
					.string()
					.regex(/^#[\da-f]{6}$/i, {
						error: ({ input }) =>
							`Expected a colour such as "#0b6b6f" (in quotes), received ${quote(input)}.`,
					})
					.default('#0b6b6f'),
				/** File in `public/`. E.g. `logo.svg`. */
				logo: optionalText,
			})
			.default({ accent: '#0b6b6f' }),
	})
	.superRefine((site, context) => {
		const codes = site.locales.map(({ code }) => code);
		site.locales.forEach((locale, index) => {
			if (codes.indexOf(locale.code) !== index) {
				context.addIssue({
					code: 'custom',
					path: ['locales', index, 'code'],
					message: `Each locale stands once; "${locale.code}" is there already.`,
				});
			}
			for (const fallback of locale.fallback) {
				if (codes.includes(fallback) && fallback !== locale.code) continue;
				context.addIssue({
					code: 'custom',
					path: ['locales', index, 'fallback'],
					message: `Expected other locales of this site (${codes.filter((code) => code !== locale.code).join(', ') || 'there is none'}), received "${fallback}".`,
				});
			}
		});
	});

export type Site = z.infer<typeof siteSchema>;

function canonicalTag(code: string): string {
	return Intl.getCanonicalLocales(code)[0] ?? code;
}

/** `getTextInfo` is in every engine we run on, but not yet in TypeScript's library. */
function directionOf(lang: string): 'ltr' | 'rtl' {
	const locale = new Intl.Locale(lang) as Intl.Locale & {
		getTextInfo?: () => { direction: 'ltr' | 'rtl' };
	};
	return locale.getTextInfo?.().direction ?? 'ltr';
}
