import { feedbackErrorPath, thanksPath } from '../addresses.ts';
import type { ClientAddress } from './client-address.ts';
import { incomingOf, type FeedbackContext } from './context.ts';
import { refusalOf } from './contract.ts';
import type { createDailyShare } from './daily-share.ts';
import type { Manifest } from './manifest.ts';
import type { Metrics, Outcome } from './metrics.ts';
import { corsHeaders, type Sender } from './policy.ts';
import type { Pseudonym } from './privacy.ts';
import { Problem } from './problem.ts';
import type { Limit } from './rates.ts';
import {
	carrierOf,
	checkVote,
	pageLocale,
	publishedLocale,
	readFields,
	type Carrier,
} from './receive.ts';
import { emptyReply, problemReply } from './reply.ts';
import type { SenderOf } from './sender.ts';
import { StoreUnavailable, type Store } from './store/port.ts';
import { within } from './store/within.ts';
import { toVote } from './to-vote.ts';
import type { CheckedVote } from './vote.ts';

/**
 * A reader waits no longer than this: the browser sends the same vote again, and twice is once. Longer than
 * a locked SQLite file is waited for.
 */
const LONGEST_SAVE_MS = 9_000;

/** What the routes that readers use are made of. */
export interface Intake {
	store: Store;
	/** @throws {Problem} 503 while there is none. */
	manifest: () => Manifest;
	senderOf: SenderOf;
	addressOf: ClientAddress;
	pseudonym: Pseudonym;
	/** Notes whom a network is heard with. @throws {Problem} 429 */
	share: ReturnType<typeof createDailyShare>;
	metrics: Metrics;
	now: () => Date;
	/** What to answer to whatever was thrown. */
	toProblem: (error: unknown) => Problem;
}

/** The handler of `POST /v1/votes`. It answers success only when the vote is on disk. */
export function createVoteTaker(intake: Intake, limit: Limit) {
	const { store, manifest, senderOf, addressOf, pseudonym, share, metrics, now, toProblem } =
		intake;

	return async function takeVote(c: FeedbackContext): Promise<Response> {
		const published = manifest();
		const sender = senderOf(c, published);
		const carrier = carrierOf(c);
		// Only a form is sent on to a page.
		let locale = carrier.via === 'form' ? pageLocale(c, published) : undefined;
		try {
			// Counted before the body is read, told after: the page that tells it is in a locale.
			const tooMany = problemOf(() => limit(c, sender));
			const fields = await readFields(c, carrier);
			locale ??= publishedLocale(fields, published);
			if (tooMany) throw tooMany;
			const vote = checkVote(fields, published);
			const circumstances = { via: carrier.via, site: published.site, at: now().getTime() };
			// A bot is told what a person is told, so that it does not try another way.
			const isBot = vote.website !== '';
			const comment = await withoutPersonal(vote);
			const stored = toVote(c, { ...vote, comment }, circumstances, { pseudonym, addressOf });
			if (!isBot) share({ address: addressOf(incomingOf(c)), ...stored });
			if (!isBot) await within(LONGEST_SAVE_MS, store.save(stored));
			metrics.voted(isBot ? 'bot' : stored.hasty ? 'hasty' : 'stored');
			return accepted(c, carrier, sender, locale ?? vote.locale);
		} catch (error) {
			metrics.voted(outcomeOf(error));
			return refused(c, carrier, sender, locale, toProblem(error));
		}
	};
}

/** Loaded with the first comment: the numbering plans of the world take a sixth of the time to start. */
async function withoutPersonal({ comment, locale }: CheckedVote): Promise<string> {
	if (comment === '') return '';
	const { maskPersonal } = await import('./personal/mask.ts');
	return maskPersonal(comment, locale);
}

/** What was thrown, as a number for the operator. */
export function outcomeOf(error: unknown): Outcome {
	if (error instanceof StoreUnavailable) return 'unavailable';
	return error instanceof Problem && error.status === 429 ? 'limited' : 'refused';
}

function problemOf(act: () => void): Problem | undefined {
	try {
		act();
		return undefined;
	} catch (error) {
		if (error instanceof Problem) return error;
		throw error;
	}
}

/** A plain form is sent on to a page, with 303 so that reloading it does not vote again. */
function accepted(c: FeedbackContext, { via }: Carrier, sender: Sender, locale: string): Response {
	if (via === 'fetch') return emptyReply(c, 204, corsHeaders(sender));
	return emptyReply(c, 303, { Location: sender.home + thanksPath(locale) });
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
	const reason = refusalOf(problem.status);
	const fragment = reason === undefined ? '' : `#${reason}`;
	const page = locale === undefined ? '/' : feedbackErrorPath(locale) + fragment;
	return emptyReply(c, 303, { Location: sender.home + page });
}
