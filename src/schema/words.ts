import { z } from 'zod';
import { list, quote, requiredText } from './text.ts';

/** Trades whose words Fyr knows, beside those that every help center shares. */
export const TRADES = ['broadband', 'computers', 'energy', 'telephony', 'tv'] as const;

const trade = z.enum(TRADES, {
	error: ({ input }) =>
		`Fyr knows no trade ${quote(input)}. It knows: ${TRADES.join(', ')}. Words of another trade stand under concepts.`,
});

/** Language → words. */
const byLanguage = z.record(
	z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, {
		error: ({ input }) =>
			`Expected the tag of a language such as "sv" or "nb", received ${quote(input)}.`,
	}),
	list(requiredText('word', 'letters'), '[box, dekoder]'),
);

/** One thing or act: what it is called, and what else is typed by those who mean it. */
export const conceptSchema = z.strictObject({
	/** What it is called, by language, the usual word first. The base form will do. */
	words: byLanguage,
	/** What readers type who mean it, though it says something else. E.g. `mörk skärm` for brightness. */
	typed: byLanguage.optional(),
});

/** `words.yaml`: what readers call the things of the company's trade. */
export const wordsSchema = z.strictObject({
	/** Whose words of Fyr's own are used; all where it is left out. */
	trades: z
		.array(trade, {
			error: ({ input }) => `Expected a list such as [tv, broadband], received ${quote(input)}.`,
		})
		.optional(),
	concepts: z.record(z.string(), conceptSchema).default({}),
});

export type Concept = z.infer<typeof conceptSchema>;
export type Trade = (typeof TRADES)[number];
export type Words = z.infer<typeof wordsSchema>;
