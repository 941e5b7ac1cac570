import { feedbackErrorPath, thanksPath } from '../addresses.ts';
import type { FeedbackContext } from './context.ts';
import type { createDailyReaderLimit } from './daily-reader-limit.ts';
import type { Manifest } from './manifest.ts';
import type { Metrics, Outcome } from './metrics.ts';
import type { KnownNetwork } from './networks.ts';
import { corsHeaders, type Sender, type SenderOf } from './policy.ts';
import type { Pseudonym } from './privacy.ts';
import { Problem } from './problem.ts';
import type { Limit } from './rates.ts';
import {
	bodyFormatOf,
	checkVote,
	pageLocale,
	publishedLocale,
	readFields,
	type BodyFormat,
} from './read-request.ts';
import { emptyReply, problemReply } from './reply.ts';
import { refusalOf } from './refusal.ts';
import { StoreUnavailable, type Store } from './store/port.ts';
import { withTimeout } from './store/with-timeout.ts';
import { toVote } from './to-vote.ts';
import type { CheckedVote } from './vote.ts';

/**
 * A reader waits no longer than this: the browser sends the same vote again, and twice is once. Longer than
 * a locked SQLite file is waited for.
 */
const LONGEST_SAVE_MS = 9_000;

/** What the handlers of readers' requests work with. */
export interface HandlerServices {
	store: Store;
	/** @throws {Problem} 503 while there is none. */
	manifest: () => Manifest;
	senderOf: SenderOf;
	addressOf: (c: FeedbackContext) => string;
	networksOf: (address: string) => KnownNetwork[];
	pseudonym: Pseudonym;
	/** Counts one more reader of a network on an article. @throws {Problem} 429 */
	countReader: ReturnType<typeof createDailyReaderLimit>;
	metrics: Metrics;
	now: () => Date;
	/** What to answer to whatever was thrown. */
	toProblem: (error: unknown) => Problem;
}

/** The handler of `POST /v1/votes`. It answers success only when the vote is on disk. */
export function createVoteHandler(services: HandlerServices, limit: Limit) {
	const {
		store,
		manifest,
		senderOf,
		addressOf,
		networksOf,
		pseudonym,
		countReader,
		metrics,
		now,
		toProblem,
	} = services;

	return async function handleVote(c: FeedbackContext): Promise<Response> {
		const published = manifest();
		const sender = senderOf(c, published);
		const format = bodyFormatOf(c);
		const address = addressOf(c);
		const networks = networksOf(address);
		// Only a form is sent on to a page.
		let locale = format.via === 'form' ? pageLocale(c, published) : undefined;
		try {
			// Counted before the body is read, refused after: the page that says so is in a locale.
			const tooMany = problemOf(() => limit(networks, sender));
			const fields = await readFields(c, format);
			locale ??= publishedLocale(fields, published);
			if (tooMany) throw tooMany;
			const vote = checkVote(fields, published);
			const metadata = { via: format.via, site: published.site, at: now().getTime() };
			// A bot is answered as a person is, so that it does not try another way.
			const isBot = vote.website !== '';
			const comment = await withoutPersonal(vote);
			const userAgent = c.req.header('user-agent') ?? '';
			const stored = toVote({ ...vote, comment }, metadata, { pseudonym, address, userAgent });
			if (!isBot) {
				countReader({ networks, ...stored });
				await withTimeout(LONGEST_SAVE_MS, store.save(stored));
			}
			metrics.voted(isBot ? 'bot' : stored.hasty ? 'hasty' : 'stored');
			return accepted(c, format, sender, locale ?? vote.locale);
		} catch (error) {
			metrics.voted(outcomeOf(error));
			return refused(c, format, sender, locale, toProblem(error));
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
function accepted(
	c: FeedbackContext,
	{ via }: BodyFormat,
	sender: Sender,
	locale: string,
): Response {
	if (via === 'fetch') return emptyReply(c, 204, corsHeaders(sender));
	return emptyReply(c, 303, { Location: sender.home + thanksPath(locale) });
}

/** The address is made of configuration and a published locale only (OWASP ASVS 5.0, 3.7.2). */
function refused(
	c: FeedbackContext,
	{ via }: BodyFormat,
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
