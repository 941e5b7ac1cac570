import { z } from 'zod';
import type { FeedbackContext } from './context.ts';
import { LIMITS } from './contract.ts';
import { corsHeaders } from './policy.ts';
import type { Limit } from './rates.ts';
import { checkFields } from './read-request.ts';
import { emptyReply, problemReply } from './reply.ts';
import type { HandlerServices } from './vote-handler.ts';

/** Whose vote on what; in the path, since the reader's browser alone knows the id. */
export const eraseSchema = z.strictObject({
	/** Id of the article, its slashes written `%2F`. */
	article: z.string().min(1).max(LIMITS.article),
	locale: z.string().min(1).max(LIMITS.locale),
	reader: z.uuid(),
});

/** The handler of `DELETE /v1/readers/…`: whoever holds a reader's id may erase what it said. */
export function createEraseHandler(services: HandlerServices, limit: Limit) {
	const { store, manifest, senderOf, addressOf, networksOf, now, toProblem } = services;

	return async function erase(c: FeedbackContext): Promise<Response> {
		const published = manifest();
		const sender = senderOf(c, published);
		try {
			limit(networksOf(addressOf(c)), sender);
			const { article, locale, reader } = checkFields(eraseSchema, c.req.param(), 'address');
			const id = reader.replaceAll('-', '').toLowerCase();
			await store.erase({ site: published.site, article, locale, reader: id }, now());
			// The same whether there was a vote or not: the answer must not tell who has voted.
			return emptyReply(c, 204, corsHeaders(sender));
		} catch (error) {
			return problemReply(c, toProblem(error), corsHeaders(sender));
		}
	};
}
