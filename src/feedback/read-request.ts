import type { z } from 'zod';
import { pathWithin } from '../addresses.ts';
import { decode } from '../model/target.ts';
import { decodeText, readBody } from './body.ts';
import { incomingOf, type FeedbackContext } from './context.ts';
import { LIMITS } from './contract.ts';
import { parseForm } from './form-body.ts';
import { parseJson } from './json.ts';
import { isKnownRevision, isVotable, type Manifest } from './manifest.ts';
import { Problem } from './problem.ts';
import type { Via } from './store/port.ts';
import { voteSchema, type CheckedVote } from './vote.ts';

/** How the body of a request carries a vote. */
export interface BodyFormat {
	via: Via;
	/** Text to fields, not yet checked. */
	parse: (text: string) => unknown;
}

/** Media types of a vote. `text/plain` holds JSON: it is what a page may send without a preflight. */
const FORMATS: ReadonlyMap<string, BodyFormat> = new Map([
	['application/x-www-form-urlencoded', { via: 'form', parse: parseForm }],
	['application/json', { via: 'fetch', parse: parseJson }],
	['text/plain', { via: 'fetch', parse: parseJson }],
]);
const TYPES = [...FORMATS.keys()];

/** @throws {Problem} 415 if the media type is none of those. */
export function bodyFormatOf(c: FeedbackContext, types: readonly string[] = TYPES): BodyFormat {
	const sent = c.req.header('content-type') ?? '';
	const type = (sent.split(';')[0] ?? '').trim().toLowerCase();
	const carrier = types.includes(type) ? FORMATS.get(type) : undefined;
	if (carrier) return carrier;
	throw new Problem(415, `Expected ${types.join(' or ')}, received "${sent}".`);
}

/** @throws {Problem} 413 or 400. */
export async function readFields(c: FeedbackContext, { parse }: BodyFormat): Promise<unknown> {
	return parse(decodeText(await readBody(incomingOf(c) ?? c.req.raw, LIMITS.body)));
}

/** The locale of the page a form stands on: that of a fallback is not the locale of its text. */
export function pageLocale(c: FeedbackContext, published: Manifest): string | undefined {
	const { locales } = published;
	const path = decode(URL.parse(c.req.header('referer') ?? '')?.pathname ?? '');
	const [, locale = ''] = pathWithin(published, path)?.split('/') ?? [];
	return locales.has(locale) ? locale : undefined;
}

/** The locale named in unchecked fields, if anything is published in it. */
export function publishedLocale(fields: unknown, { locales }: Manifest): string | undefined {
	if (typeof fields !== 'object' || fields === null || !('locale' in fields)) return undefined;
	const { locale } = fields;
	return typeof locale === 'string' && locales.has(locale) ? locale : undefined;
}

/**
 * A vote that is well formed, about an edition that exists.
 *
 * @throws {Problem} 422, 404 or 409.
 */
export function checkVote(fields: unknown, published: Manifest): CheckedVote {
	const data = checkFields(voteSchema, fields, 'vote');
	const { article, locale, revision } = data;
	if (!isVotable(published, article, locale)) {
		throw new Problem(404, `No article "${article}" is published in "${locale}".`);
	}
	if (isKnownRevision(published, article, locale, revision)) return data;
	throw new Problem(
		409,
		`"${revision}" is no published revision of "${article}" in "${locale}". Reload the page.`,
	);
}

/**
 * Fields as a schema has them.
 *
 * @param what The fields belong to, for the message.
 * @throws {Problem} 422 that names every fault.
 */
export function checkFields<Checked>(
	schema: z.ZodType<Checked>,
	fields: unknown,
	what: string,
): Checked {
	const { data, error } = schema.safeParse(fields);
	if (!error) return data;
	const errors = error.issues.map(({ path, message }) => ({
		field: path.join('.'),
		detail: message,
	}));
	throw new Problem(422, `The ${what} is not valid; see errors.`, { errors });
}
