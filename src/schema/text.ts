import { z } from 'zod';

/**
 * Building blocks of everything a writer may type, with messages a non-programmer can act on.
 * The key and the place of a problem are added by whoever prints it, so no message repeats them.
 */

/** How a received value is quoted in a message: `"Change Email"`, `5`, `[a, b]`. */
export function quote(value: unknown): string {
	// A key with nothing after its colon is `null` to YAML.
	return value === undefined || value === null ? 'nothing' : JSON.stringify(value);
}

/** Text of one shape, with the same words for another shape and for something that is no text. */
export function shaped(pattern: RegExp, expected: string) {
	const error = ({ input }: { input?: unknown }): string =>
		`Expected ${expected}, received ${quote(input)}.`;
	return z.string({ error }).regex(pattern, { error });
}

/** A required line of text. `what` completes “Every article needs …”. */
export function requiredText(owner: string, what: string) {
	return z
		.string({
			error: ({ input }) =>
				input === undefined
					? `Every ${owner} needs ${what}. Add the line.`
					: input === null
						? `Every ${owner} needs ${what}; this one is empty.`
						: notText(input),
		})
		.trim()
		.min(1, { error: `Every ${owner} needs ${what}; this one is empty.` });
}

function notText(input: unknown): string {
	return input === null ? emptyLine : `Expected text, received ${quote(input)}. Put it in quotes.`;
}

const emptyLine = 'Expected text, received an empty line. Write it or remove the key.';

/** Text that may be left out, but not be something else. */
export const optionalText = z
	.string({ error: ({ input }) => notText(input) })
	.trim()
	.min(1, { error: emptyLine })
	.optional();

/** Text that has a default: a key with nothing after it counts as left out. */
export const defaultedText = z.preprocess(
	(value) =>
		value === null || (typeof value === 'string' && value.trim() === '') ? undefined : value,
	optionalText,
);

/**
 * URL segment, e.g. `reset-password`. Every script has words: `アップロード` holds a letter that only
 * lengthens (`Lm`), and `हिन्दी` marks on its letters (`M`), which never begin a word.
 */
const slugPattern =
	/^(?!\p{M})[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}]+(-(?!\p{M})[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}]+)*$/u;

/** One letter has one form, however it was typed: `é` on a Mac is often two signs. */
export const slug = z
	.string({ error: ({ input }) => notText(input) })
	.normalize('NFC')
	.regex(slugPattern, {
		error: ({ input }) =>
			`Expected lowercase words joined by hyphens, e.g. "${suggestSlug(String(input))}"; received ${quote(input)}.`,
	});

/** Article id: the path of its file without locale and ending, e.g. `account/log-in`. */
export const articleId = z
	.string({
		error: ({ input }) =>
			`Expected an article id such as "account/log-in", received ${quote(input)}.`,
	})
	.regex(/^[^/.\s][^\s]*$/u, {
		error: ({ input }) =>
			`Expected an article id such as "account/log-in" (no "./", no ending), received ${quote(input)}.`,
		abort: true,
	})
	.refine((id) => !/\.mdx?$/.test(id), {
		error: ({ input }) =>
			`Write the id without its ending: "${String(input).replace(/\.mdx?$/, '')}"; received ${quote(input)}.`,
	});

/** A list written as `[a, b]` or one item a line; absent means empty. */
export function list<T extends z.ZodType>(item: T, example: string) {
	return z
		.array(item, {
			error: ({ input }) => `Expected a list such as ${example}, received ${quote(input)}.`,
		})
		.default([]);
}

/** `true` or `false`. */
export function flag(fallback: boolean) {
	return z
		.boolean({ error: ({ input }) => `Expected true or false, received ${quote(input)}.` })
		.default(fallback);
}

/** A day, `2026-05-31`; YAML may have made a timestamp of it. Kept as ISO text so that it can be stored anywhere. */
export const day = z.preprocess(
	(value) =>
		value instanceof Date && !Number.isNaN(value.valueOf())
			? value.toISOString().replace('T00:00:00.000Z', '')
			: value,
	z
		.string({
			error: ({ input }) => `Expected a date such as 2026-05-31, received ${quote(input)}.`,
		})
		.refine((text) => /^\d{4}-\d{2}-\d{2}/.test(text) && isDate(text), {
			error: ({ input }) => `Expected a date such as 2026-05-31, received ${quote(input)}.`,
		}),
);

/**
 * A day, or a day and a time: `2026-11-27 23:00`, in the site's own time zone. Kept as
 * `2026-11-27T23:00`, so that texts are in the order of time.
 */
export const moment = z.preprocess(
	(value) =>
		value instanceof Date && !Number.isNaN(value.valueOf())
			? value.toISOString().replace('T00:00:00.000Z', '')
			: value,
	z
		.string({ error: notMoment })
		.trim()
		.refine((text) => !hasOffset.test(text), {
			error: ({ input }) =>
				`Write the time as the site's clock has it (timeZone in site.yaml), e.g. ${String(input).replace(hasOffset, '')}; received ${quote(input)}.`,
			abort: true,
		})
		.regex(/^\d{4}-\d{2}-\d{2}([T ]([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?)?$/, {
			error: notMoment,
			abort: true,
		})
		.refine((text) => isDate(text.slice(0, 10)), { error: notMoment })
		.transform((text) =>
			text.replace(/[T ](\d:)?/, (_, hour?: string) => `T${hour ? '0' : ''}${hour ?? ''}`),
		),
);

function notMoment({ input }: { input?: unknown }): string {
	return `Expected a date such as 2026-05-31, or a date and a time such as 2026-05-31 08:00; received ${quote(input)}.`;
}

/** `Z`, `+02:00`, or seconds in parts, as programs write a time. */
const hasOffset = /(\.\d+)?\s*(Z|[+-]\d{2}:?\d{2}|UTC|GMT|CES?T)$/;

/** A day that is compared with others; a time of day is left out. */
export const wholeDay = day.transform((text) => text.slice(0, 10));

/** Whole number that orders things in a list; lower comes first. */
export const order = z
	.number({ error: ({ input }) => `Expected a number such as 2, received ${quote(input)}.` })
	.optional();

function isDate(text: string): boolean {
	const date = new Date(text);
	// `new Date('2026-02-31')` is invalid in V8, but `2026-02-30T00:00` rolls over: compare the day.
	return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text.slice(0, 8));
}

/**
 * What a writer probably meant: "Change Email" → `change-email`, "Återställ" → `aterstall`. Marks are
 * only left out of Latin letters; of others they are a part: "アップロード" stays as it is.
 */
export function suggestSlug(text: string): string {
	const suggestion = text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/ø/g, 'o')
		.replace(/æ/g, 'ae')
		.normalize('NFD')
		.replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
		.normalize('NFC')
		// They join letters where words are parted without a blank; in an address nobody sees them.
		.replace(/\u200C/g, '-')
		.replace(/\p{Cf}/gu, '')
		.replace(/[^\p{L}\p{M}\p{Nd}]+/gu, '-')
		.replace(/(^|-)\p{M}+/gu, '$1')
		.replace(/^-|-$/g, '');
	return slugPattern.test(suggestion) ? suggestion : 'reset-password';
}
