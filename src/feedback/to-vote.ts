import { networkOf, type ClientAddress } from './client-address.ts';
import { incomingOf, type FeedbackContext } from './context.ts';
import { QUICKEST_MS } from './contract.ts';
import type { Pseudonym } from './privacy.ts';
import type { Via, Vote } from './store/port.ts';
import type { CheckedVote } from './vote.ts';

/** What a vote does not say of itself. */
export interface Circumstances {
	via: Via;
	/** Origin of the help center. E.g. `https://help.company.example`. */
	site: string;
	/** Milliseconds since 1970. */
	at: number;
}

/** What stands for a reader who has no id of their own. */
export interface Traces {
	pseudonym: Pseudonym;
	addressOf: ClientAddress;
}

/** A vote to be stored: what was sent, how and when it came, and from which reader. */
export function toVote(
	c: FeedbackContext,
	checked: CheckedVote,
	circumstances: Circumstances,
	traces: Traces,
): Vote {
	const { article, locale, revision, helpful, reasons, comment, seq, t = Infinity } = checked;
	const network = networkOf(traces.addressOf(incomingOf(c)));
	return {
		...circumstances,
		...{ article, locale, revision, helpful, reasons, comment, seq },
		...(comment !== '' && { sender: traces.pseudonym('sender', network).slice(0, 16) }),
		reader: checked.reader?.replaceAll('-', '').toLowerCase() ?? readerOf(c, checked, traces),
		hasty: t < QUICKEST_MS,
	};
}

/**
 * A reader without an id of their own: two people behind one address with the same browser count
 * once a day for an edition.
 */
function readerOf(
	c: FeedbackContext,
	{ article, locale }: CheckedVote,
	{ pseudonym, addressOf }: Traces,
): string {
	const agent = c.req.header('user-agent') ?? '';
	return pseudonym('reader', addressOf(incomingOf(c)), agent, article, locale);
}
