import { z } from 'zod';
import { LIMITS, type ZeroResultBody } from './contract.ts';

/** One search without a result as sent: `ZeroResultBody` of contract.ts, checked. */
export const zeroResultSchema = z.strictObject({
	/** Locale that was searched. E.g. `sv`. */
	locale: z.string().min(1).max(LIMITS.locale),
	/** What was searched for. */
	q: z
		.string()
		.min(1)
		.max(LIMITS.query, { error: `Expected at most ${LIMITS.query} characters.` })
		.refine((text) => text.isWellFormed(), {
			error: 'Expected well-formed Unicode, received half of a surrogate pair.',
		}),
	/** Answers in other languages that the reader was shown instead. */
	n: z.int().min(0).max(1000),
}) satisfies z.ZodType<object, ZeroResultBody>;

/** So many digits in a row may be a customer's, an account's or a person's number. */
const NUMBER = /(?:\p{N}[\s\-.–/]*){5}/u;
const ADDRESS = /@|:\/\/|www\.|\p{L}\.\p{L}{2,}(?:\/|$)/iu;

/**
 * A query as it is counted, or nothing where it may tell of a person: the page leaves such out, but
 * what comes over the network may not be from our page.
 *
 * @example
 * countable('  Wi-Fi  Kod', 'sv'); // => 'wi-fi kod'
 */
export function countable(query: string, locale: string): string | undefined {
	const text = query
		.normalize('NFKC')
		.replace(/[\s\p{C}]+/gu, ' ')
		.trim()
		.toLocaleLowerCase(locale);
	// One character may become eighteen (U+FDFA).
	if (text.length > LIMITS.query) return undefined;
	if (!/\p{L}/u.test(text) || NUMBER.test(text) || ADDRESS.test(text)) return undefined;
	return text;
}
