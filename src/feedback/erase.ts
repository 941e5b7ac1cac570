import { z } from 'zod';
import type { FeedbackContext } from './context.ts';
import { LIMITS } from './contract.ts';
import { corsHeaders } from './policy.ts';
import type { Limit } from './rates.ts';
import { checkFields } from './receive.ts';
import { emptyReply, problemReply } from './reply.ts';
import type { Intake } from './take-vote.ts';

/** Whose vote on what; in the path, since the reader's browser alone knows the id. */
export const eraseSchema = z.strictObject({
	/** Id of the article, its slashes written `%2F`. */
	article: z.string().min(1).max(LIMITS.article),
	locale: z.string().min(1).max(LIMITS.locale),
	reader: z.uuid(),
});

/** The handler of `DELETE /v1/readers/…`: whoever holds a reader's id may erase what it said. */
export function createEraser(intake: Intake, limit: Limit) {
	const { store, manifest, senderOf, now, toProblem } = intake;

	return async function erase(c: FeedbackContext): Promise<Response> {
		const published = manifest();
		const sender = senderOf(c, published);
		try {
			limit(c, sender);
			const { article, locale, reader } = checkFields(eraseSchema, c.req.param(), 'address');
			const id = reader.replaceAll('-', '').toLowerCase();
			await store.erase({ site: published.site, article, locale, reader: id }, now());
			// The same whether there was anything: nobody is told who has voted.
			return emptyReply(c, 204, corsHeaders(sender));
		} catch (error) {
			return problemReply(c, toProblem(error), corsHeaders(sender));
		}
	};
}
