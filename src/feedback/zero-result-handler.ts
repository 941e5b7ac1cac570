import type { FeedbackContext } from './context.ts';
import { createOnceADay } from './once-a-day.ts';
import { countable, zeroResultSchema } from './zero-result.ts';
import { corsHeaders } from './policy.ts';
import { Problem } from './problem.ts';
import type { Limit } from './rates.ts';
import { bodyFormatOf, checkFields, readFields } from './read-request.ts';
import { emptyReply, problemReply } from './reply.ts';
import { outcomeOf, type HandlerServices } from './vote-handler.ts';

/** The handler of `POST /v1/search-misses`. A query that may identify a person is answered the same, and not stored. */
export function createZeroResultHandler(services: HandlerServices, limit: Limit) {
	const { store, manifest, senderOf, addressOf, networksOf, pseudonym, metrics, now, toProblem } =
		services;
	const counts = createOnceADay(pseudonym, 'search');

	return async function handleZeroResult(c: FeedbackContext): Promise<Response> {
		const published = manifest();
		const sender = senderOf(c, published);
		try {
			const networks = networksOf(addressOf(c));
			limit(networks, sender);
			const format = bodyFormatOf(c, ['application/json', 'text/plain']);
			const { locale, q } = checkFields(zeroResultSchema, await readFields(c, format), 'search');
			if (!published.locales.has(locale)) {
				throw new Problem(404, `Nothing is published in "${locale}".`);
			}
			const query = countable(q, locale);
			const at = now().getTime();
			if (query !== undefined && counts({ networks, of: [locale, query], at })) {
				await store.saveZeroResult({ site: published.site, locale, query, at });
			}
			metrics.zeroResult(query === undefined ? 'refused' : 'stored');
			return emptyReply(c, 204, corsHeaders(sender));
		} catch (error) {
			metrics.zeroResult(outcomeOf(error));
			return problemReply(c, toProblem(error), corsHeaders(sender));
		}
	};
}
