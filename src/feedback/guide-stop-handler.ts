import { z } from 'zod';
import type { FeedbackContext } from './context.ts';
import { LIMITS, type GuideStopBody } from './contract.ts';
import { createOnceADay } from './once-a-day.ts';
import { corsHeaders } from './policy.ts';
import { Problem } from './problem.ts';
import type { Limit } from './rates.ts';
import { bodyFormatOf, checkFields, readFields } from './read-request.ts';
import { emptyReply, problemReply } from './reply.ts';
import { outcomeOf, type HandlerServices } from './vote-handler.ts';

/** One reader who gave up in a guide, as sent: `GuideStopBody` of contract.ts, checked. */
export const guideStopSchema = z.strictObject({
	/** Id of the article with the guide. E.g. `account/cannot-log-in`. */
	article: z.string().min(1).max(LIMITS.article),
	/** Locale of the edition the reader saw. E.g. `sv`. */
	locale: z.string().min(1).max(LIMITS.locale),
	/** Fragment of the step's heading. */
	step: z.string().min(1).max(LIMITS.step),
}) satisfies z.ZodType<object, GuideStopBody>;

/** The handler of `POST /v1/guide-stops`: counts one a day for each network and step. */
export function createGuideStopHandler(services: HandlerServices, limit: Limit) {
	const { store, manifest, senderOf, addressOf, networksOf, pseudonym, metrics, now, toProblem } =
		services;
	const counts = createOnceADay(pseudonym, 'guide');

	return async function handleGuideStop(c: FeedbackContext): Promise<Response> {
		const published = manifest();
		const sender = senderOf(c, published);
		try {
			const networks = networksOf(addressOf(c));
			limit(networks, sender);
			const format = bodyFormatOf(c, ['application/json', 'text/plain']);
			const stop = checkFields(guideStopSchema, await readFields(c, format), 'step');
			const { article, locale, step } = stop;
			const steps = published.articles.get(article)?.get(locale)?.steps ?? [];
			if (!steps.some(({ id }) => id === step)) {
				throw new Problem(404, `No guide of "${article}" in "${locale}" has a step "${step}".`);
			}
			const at = now().getTime();
			if (counts({ networks, of: [locale, article, step], at })) {
				await store.saveGuideStop({ site: published.site, ...stop, at });
			}
			metrics.guideStop('stored');
			return emptyReply(c, 204, corsHeaders(sender));
		} catch (error) {
			metrics.guideStop(outcomeOf(error));
			return problemReply(c, toProblem(error), corsHeaders(sender));
		}
	};
}
