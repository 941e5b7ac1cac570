import { decodeText, readBody } from './body.ts';
import { incomingOf, type FeedbackContext } from './context.ts';
import { LIMITS } from './contract.ts';
import { parseForm } from './form-body.ts';
import { parseJson } from './json.ts';
import type { Manifest } from './manifest.ts';
import { Problem } from './problem.ts';
import type { Via } from './store/port.ts';
import { voteSchema, type CheckedVote } from './vote.ts';

/** How the body of a request carries a vote. */
export interface Carrier {
	via: Via;
	/** Text to fields, not yet checked. */
	parse: (text: string) => unknown;
}

/** Media types of a vote. `text/plain` holds JSON: it is what a page may send without a preflight. */
const CARRIERS: ReadonlyMap<string, Carrier> = new Map([
	['application/x-www-form-urlencoded', { via: 'form', parse: parseForm }],
	['application/json', { via: 'fetch', parse: parseJson }],
	['text/plain', { via: 'fetch', parse: parseJson }],
]);

/** @throws {Problem} 415 if the media type carries no votes. */
export function carrierOf(c: FeedbackContext): Carrier {
	const sent = c.req.header('content-type') ?? '';
	const carrier = CARRIERS.get((sent.split(';')[0] ?? '').trim().toLowerCase());
	if (carrier) return carrier;
	throw new Problem(415, `Expected ${[...CARRIERS.keys()].join(' or ')}, received "${sent}".`);
}

/** @throws {Problem} 413 or 400. */
export async function readFields(c: FeedbackContext, { parse }: Carrier): Promise<unknown> {
	return parse(decodeText(await readBody(incomingOf(c) ?? c.req.raw, LIMITS.body)));
}

/** The locale of the page a form stands on: that of a fallback is not the locale of its text. */
export function pageLocale(c: FeedbackContext, { locales }: Manifest): string | undefined {
	const [, locale = ''] = URL.parse(c.req.header('referer') ?? '')?.pathname.split('/') ?? [];
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
 * @throws {Problem} 422 or 404.
 */
export function checkVote(fields: unknown, { articles }: Manifest): CheckedVote {
	const { data, error } = voteSchema.safeParse(fields);
	if (!data) {
		const errors = error.issues.map(({ path, message }) => ({
			field: path.join('.'),
			detail: message,
		}));
		throw new Problem(422, 'The vote is not as the contract has it; see errors.', { errors });
	}
	if (articles.get(data.article)?.has(data.locale)) return data;
	throw new Problem(404, `No article "${data.article}" is published in "${data.locale}".`);
}
