import { clientAddress, networkOf } from './client-address.ts';
import { incomingOf, type FeedbackContext } from './context.ts';
import type { Manifest } from './manifest.ts';
import { corsHeaders, identifySender, type Sender } from './policy.ts';
import { dailyPseudonym, type Pseudonym } from './privacy.ts';
import { Problem } from './problem.ts';
import { createRateLimiter, type Rate } from './rate-limit.ts';
import {
	carrierOf,
	checkVote,
	pageLocale,
	publishedLocale,
	readFields,
	type Carrier,
} from './receive.ts';
import { emptyReply, problemReply } from './reply.ts';
import type { Store } from './store/port.ts';
import { toVote } from './to-vote.ts';

/** Votes taken from one network, from pages of a known origin and from all else. */
export interface Rates {
	known: Rate;
	unknown: Rate;
}

export const RATES: Rates = {
	known: { burst: 20, perSecond: 0.5 },
	unknown: { burst: 10, perSecond: 0.25 },
};

export interface VoteTakerOptions {
	store: Store;
	/** @throws {Problem} 503 while there is none. */
	manifest: () => Manifest;
	origins: readonly string[];
	rates: Rates;
	now: () => Date;
	/** What to answer to whatever was thrown. */
	toProblem: (error: unknown) => Problem;
}

/** The handler of `POST /v1/votes`. It answers success only when the vote is on disk. */
export function createVoteTaker(options: VoteTakerOptions) {
	const { store, manifest, origins, rates, now, toProblem } = options;
	const pseudonym = dailyPseudonym(now);
	const limit = createLimit(rates, pseudonym);

	return async function takeVote(c: FeedbackContext): Promise<Response> {
		const published = manifest();
		const sender = senderOf(c, published, origins);
		const carrier = carrierOf(c);
		let locale = pageLocale(c, published);
		try {
			const wait = limit(c, sender);
			const fields = await readFields(c, carrier);
			// The locale is wanted for the page that tells of the refusal, so it comes first.
			locale ??= publishedLocale(fields, published);
			if (wait > 0) throw tooMany(wait);
			const vote = checkVote(fields, published);
			const circumstances = { via: carrier.via, site: published.site, at: now().getTime() };
			// A bot is told what a person is told, so that it does not try another way.
			const bot = vote.website !== '';
			if (!bot) await store.save(toVote(c, vote, circumstances, pseudonym));
			return accepted(c, carrier, sender, locale ?? vote.locale);
		} catch (error) {
			return refused(c, carrier, sender, locale, toProblem(error));
		}
	};
}

/** Who sent a request. See `identifySender()`. */
export function senderOf(
	c: FeedbackContext,
	{ site }: Manifest,
	origins: readonly string[],
): Sender {
	const headers = {
		origin: c.req.header('origin'),
		host: c.req.header('host'),
		fetchSite: c.req.header('sec-fetch-site'),
	};
	return identifySender(headers, site, origins);
}

/** Seconds to wait before the next vote from the same network; 0 if it may be taken now. */
function createLimit(rates: Rates, pseudonym: Pseudonym) {
	const known = createRateLimiter(rates.known);
	const unknown = createRateLimiter(rates.unknown);
	return (c: FeedbackContext, { origin }: Sender): number => {
		const key = pseudonym('network', networkOf(clientAddress(incomingOf(c))));
		return origin === undefined ? unknown(key) : known(key);
	};
}

/** A plain form is sent on to a page, with 303 so that reloading it does not vote again. */
function accepted(c: FeedbackContext, { via }: Carrier, sender: Sender, locale: string): Response {
	if (via === 'fetch') return emptyReply(c, 204, corsHeaders(sender));
	return emptyReply(c, 303, { Location: `${sender.home}/${locale}/feedback/thanks/` });
}

/** The address is made of configuration and a published locale only (OWASP ASVS 5.0, 3.7.2). */
function refused(
	c: FeedbackContext,
	{ via }: Carrier,
	sender: Sender,
	locale: string | undefined,
	problem: Problem,
): Response {
	const wantsJson = /\bapplication\/(problem\+)?json\b/.test(c.req.header('accept') ?? '');
	if (via === 'fetch' || wantsJson) return problemReply(c, problem, corsHeaders(sender));
	const page = locale === undefined ? '/' : `/${locale}/feedback/error/`;
	return emptyReply(c, 303, { Location: sender.home + page });
}

function tooMany(wait: number): Problem {
	return new Problem(429, `Too many votes from one network. Wait ${wait} s.`, {
		headers: { 'Retry-After': String(wait) },
	});
}
