import { incomingOf, type FeedbackContext } from './context.ts';
import { createDailySearches } from './daily-searches.ts';
import { countable, missSchema } from './miss.ts';
import { corsHeaders } from './policy.ts';
import { Problem } from './problem.ts';
import type { Limit } from './rates.ts';
import { carrierOf, checkFields, readFields } from './receive.ts';
import { emptyReply, problemReply } from './reply.ts';
import { outcomeOf, type Intake } from './take-vote.ts';

/** The handler of `POST /v1/search-misses`. What may tell of a person is answered alike, and dropped. */
export function createMissTaker(intake: Intake, limit: Limit) {
	const { store, manifest, senderOf, addressOf, pseudonym, metrics, now, toProblem } = intake;
	const counts = createDailySearches(pseudonym);

	return async function takeMiss(c: FeedbackContext): Promise<Response> {
		const published = manifest();
		const sender = senderOf(c, published);
		try {
			limit(c, sender);
			const carrier = carrierOf(c, ['application/json', 'text/plain']);
			const { locale, q } = checkFields(missSchema, await readFields(c, carrier), 'search');
			if (!published.locales.has(locale)) {
				throw new Problem(404, `Nothing is published in "${locale}".`);
			}
			const query = countable(q, locale);
			const at = now().getTime();
			const address = addressOf(incomingOf(c));
			if (query !== undefined && counts({ address, locale, query, at })) {
				await store.saveMiss({ site: published.site, locale, query, at });
			}
			metrics.missed(query === undefined ? 'refused' : 'stored');
			return emptyReply(c, 204, corsHeaders(sender));
		} catch (error) {
			metrics.missed(outcomeOf(error));
			return problemReply(c, toProblem(error), corsHeaders(sender));
		}
	};
}
