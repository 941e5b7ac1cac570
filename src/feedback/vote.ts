import { z } from 'zod';
import { ANSWERS, LIMITS, REASONS, type VoteBody } from './contract.ts';

/** C0 controls other than tab and line feed: no keyboard types them, terminals obey them. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f]/;

const ENDS_OF_LINES = /\r\n?|[\u0085\u2028\u2029]/g;

/** DEL and C1 controls come along with pasted text and are seen by nobody, so they are left out. */
const UNTYPED = /[\u007f-\u009f]/g;

const oneOf = <const T extends readonly string[]>(values: T) =>
	z.enum(values, {
		error: ({ input }) => `Expected one of ${values.join(', ')}; received ${shown(input)}.`,
	});

/** A reader's own words; blank is the same as none. */
const commentSchema = z
	.string()
	// A textarea sends CRLF (HTML, “Form submission”), so ends of lines are unified before controls are sought.
	.overwrite((text) => text.replace(ENDS_OF_LINES, '\n').replace(UNTYPED, '').trim())
	.max(LIMITS.comment, { error: `Expected at most ${LIMITS.comment} characters.` })
	.refine((text) => text.isWellFormed(), {
		error: 'Expected well-formed Unicode, received half of a surrogate pair.',
	})
	.refine((text) => !CONTROLS.test(text), { error: 'Expected no control characters.' });

/** One vote as sent, whatever carried it: `VoteBody` of contract.ts, checked. */
export const voteSchema = z.strictObject({
	/** Id of the article. E.g. `account/log-in`. */
	article: z.string().min(1).max(LIMITS.article),
	/** Locale of the edition. E.g. `sv`. */
	locale: z.string().min(1).max(LIMITS.locale),
	/** Revision of the edition. E.g. `f81d4fae7dec`. */
	revision: z
		.string()
		.regex(/^[\w.-]+$/)
		.max(LIMITS.revision),
	/** Did it help? */
	helpful: oneOf(ANSWERS),
	/** The reader, for this edition only. */
	reader: z.uuid().optional(),
	/** The higher of two wins. */
	seq: z.int().min(0).default(0),
	/** Why not; each code once. */
	reasons: z
		.array(oneOf(REASONS))
		.max(REASONS.length)
		.refine((codes) => new Set(codes).size === codes.length, { error: 'Name each reason once.' })
		.default([]),
	/** The reader's own words. */
	comment: commentSchema.default(''),
	/** Honeypot. */
	website: z.string().default(''),
	/** Milliseconds since the page was loaded. */
	t: z.number().min(0).optional(),
}) satisfies z.ZodType<object, VoteBody>;

/** A vote that passed {@link voteSchema}. */
export type CheckedVote = z.infer<typeof voteSchema>;

function shown(input: unknown): string {
	return typeof input === 'string' ? `"${input.slice(0, 40)}"` : typeof input;
}
