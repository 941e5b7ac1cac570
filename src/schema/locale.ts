import { z } from 'zod';
import { list, optionalText, quote, requiredText, shaped } from './text.ts';

/** Path segment of a locale, e.g. `sv` or `pt-br`. */
export const localeCode = z
	.string({ error: ({ input }) => `Expected a code such as sv, received ${quote(input)}.` })
	.regex(/^[a-z]{2,3}(-[a-z\d]{2,8})*$/, {
		error: ({ input }) =>
			`Expected a lowercase language code such as "sv" or "pt-br", received ${quote(input)}.`,
		abort: true,
	})
	.refine(isLanguageTag, {
		error: ({ input }) =>
			`There is no language ${quote(input)}. Expected a code such as "sv" or "pt-br".`,
		abort: true,
	});

export const localeSchema = z
	.strictObject({
		/** Path segment and folder name. E.g. `sv`, `pt-br`. */
		code: localeCode,
		/** The language's own name for itself. E.g. `Svenska`. */
		label: requiredText('locale', 'a label, the language’s own name for itself'),
		/** BCP 47 tag; default made from the code. E.g. `pt-BR`. */
		lang: optionalText.refine((tag) => tag === undefined || isLanguageTag(tag), {
			error: ({ input }) => `Expected a language tag such as "pt-BR", received ${quote(input)}.`,
			abort: true,
		}),
		/** Writing direction; default known from the language. */
		dir: z
			.enum(['ltr', 'rtl'], {
				error: ({ input }) => `Expected ltr or rtl, received ${quote(input)}.`,
			})
			.optional(),
		/** Country whose customers its texts are for: said where others are shown them. E.g. `DK`. */
		market: shaped(/^[A-Z]{2}$/, 'the two letters of a country such as DK').optional(),
		/** Locales whose editions may be shown where this one has none, best first. E.g. `[nb, da]`. */
		fallback: list(localeCode, '[nb, da]'),
	})
	.transform((locale) => {
		const lang = canonicalTag(locale.lang ?? locale.code);
		return { ...locale, lang, dir: locale.dir ?? directionOf(lang) };
	});

/** One locale, with `lang` and `dir` known. */
export type Locale = z.infer<typeof localeSchema>;

interface LocaleFault {
	path: PropertyKey[];
	message: string;
}

/** Locales that stand twice, by code or by tag, and fallbacks to none of them. */
export function localeFaults(locales: readonly Locale[]): LocaleFault[] {
	const codes = locales.map(({ code }) => code);
	return [...doubles(locales), ...locales.flatMap((locale, index) => lost(locale, index, codes))];
}

function doubles(locales: readonly Locale[]): LocaleFault[] {
	return locales.flatMap(({ code, lang }, index) => {
		const before = locales.slice(0, index);
		const key = before.some((other) => other.code === code) ? 'code' : 'lang';
		const value = { code, lang }[key];
		if (!before.some((other) => other[key] === value)) return [];
		const message = `Each locale stands once; "${value}" is there already.`;
		return [{ path: [index, key], message }];
	});
}

function lost({ code: own, fallback }: Locale, index: number, codes: string[]): LocaleFault[] {
	const others = [...new Set(codes)].filter((code) => code !== own);
	return fallback.flatMap((code, place) => {
		if (others.includes(code)) return [];
		const message = `Expected other locales of this site (${others.join(', ') || 'there is none'}), received "${code}".`;
		return [{ path: [index, 'fallback', place], message }];
	});
}

function isLanguageTag(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
}

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
