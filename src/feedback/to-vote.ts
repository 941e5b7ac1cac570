import { networkOf } from './networks.ts';
import { QUICKEST_MS } from './contract.ts';
import type { Pseudonym } from './privacy.ts';
import type { Via, Vote } from './store/port.ts';
import type { CheckedVote } from './vote.ts';

/** What a vote does not say of itself. */
export interface VoteMetadata {
	via: Via;
	/** Origin of the help center. E.g. `https://help.company.example`. */
	site: string;
	/** Milliseconds since 1970. */
	at: number;
}

/** Where a vote comes from: what makes a reader of those who have no id of their own. */
export interface ReaderOrigin {
	pseudonym: Pseudonym;
	address: string;
	userAgent: string;
}

/** A vote to be stored: what was sent, how and when it came, and from which reader. */
export function toVote(checked: CheckedVote, metadata: VoteMetadata, origin: ReaderOrigin): Vote {
	const { article, locale, revision, helpful, reasons, comment, seq, t = Infinity } = checked;
	const { pseudonym, address } = origin;
	return {
		...metadata,
		...{ article, locale, revision, helpful, reasons, comment, seq },
		...(comment !== '' && { sender: pseudonym('sender', networkOf(address)).slice(0, 16) }),
		reader: checked.reader?.replaceAll('-', '').toLowerCase() ?? readerOf(checked, origin),
		hasty: t < QUICKEST_MS,
	};
}

/**
 * A reader without an id of their own: two people behind one address with the same browser count
 * once a day for an edition.
 */
function readerOf(
	{ article, locale }: CheckedVote,
	{ pseudonym, address, userAgent }: ReaderOrigin,
): string {
	return pseudonym('reader', address, userAgent, article, locale);
}
