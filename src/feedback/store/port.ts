import type { Answer, Reason } from '../contract.ts';

/** How a vote came: a plain form, or the script on the page. */
export type Via = 'form' | 'fetch';

/** One reader's answer about one edition, ready to be stored. */
export interface Vote {
	/** Origin of the help center. E.g. `https://help.company.example`. */
	site: string;
	/** E.g. `account/log-in`. */
	article: string;
	/** E.g. `sv`. */
	locale: string;
	/** The reader, for this edition only: 32 hex digits. */
	reader: string;
	/** Revision of the text voted on. */
	revision: string;
	helpful: Answer;
	reasons: Reason[];
	/** Empty if the reader wrote nothing. */
	comment: string;
	via: Via;
	/** Too quick for a person; kept, and told apart later. */
	hasty: boolean;
	/** The higher of two wins. */
	seq: number;
	/** When it came, in milliseconds since 1970. */
	at: number;
}

/** A vote as it is kept. `at` is its last change. */
export interface StoredVote extends Vote {
	/** When the reader first voted, in milliseconds since 1970. */
	since: number;
}

/** Where votes are kept. Every adapter passes tests/feedback/store/contract.ts. */
export interface Store {
	/**
	 * Store a vote, or change the one this reader gave about this edition. An earlier vote with a
	 * higher `seq` stays as it is. A comment stays until the reader writes another.
	 *
	 * Resolves only once the vote would survive a power cut.
	 *
	 * @throws {StoreUnavailable} If it was not stored and may be sent again.
	 */
	save(vote: Vote): Promise<void>;
	/** Every vote, in a stable order, while others are being stored. */
	votes(): AsyncIterable<StoredVote>;
	/** @throws {StoreUnavailable} If nothing could be stored now. */
	check(): Promise<void>;
	/** Store what is waiting, then let go of the files. */
	close(): Promise<void>;
}

/** Nothing was stored, and the same vote may be sent again later. */
export class StoreUnavailable extends Error {
	override readonly name = 'StoreUnavailable';
}
