import type { Answer, Reason } from '../contract.ts';

/** How a vote came: a plain form, or the script on the page. */
export type Via = 'form' | 'fetch';

/** An article in one locale of one help center. */
export interface EditionKey {
	/** Origin of the help center. E.g. `https://help.company.example`. */
	site: string;
	/** E.g. `account/log-in`. */
	article: string;
	/** E.g. `sv`. */
	locale: string;
}

/** One reader of one edition; there is no such thing as a reader of two. */
export interface ReaderKey extends EditionKey {
	/** 32 hex digits, for this edition only. */
	reader: string;
}

/** One reader's answer about one edition, ready to be stored. */
export interface Vote extends ReaderKey {
	/** Revision of the text voted on. */
	revision: string;
	helpful: Answer;
	reasons: Reason[];
	/** Empty if the reader wrote nothing. */
	comment: string;
	via: Via;
	/** Too quick for a person; kept, and left out of the report. */
	hasty: boolean;
	/**
	 * Stands for the sender's network until midnight, as 16 hex digits, so that many comments of one network
	 * do not hide those of others. Kept with a comment only; nothing leads from it to the network.
	 */
	sender?: string;
	/** The higher of two wins. */
	seq: number;
	/** When it came, in milliseconds since 1970. */
	at: number;
}

/** A vote as it is kept. `at` is its last change. */
export interface StoredVote extends Omit<Vote, 'sender'> {
	/** When the reader first voted, in milliseconds since 1970. */
	since: number;
}

/** A search that found nothing, ready to be counted. Nothing else of it is kept. */
export interface ZeroResult {
	site: string;
	locale: string;
	/** What was looked for, normalised. */
	query: string;
	/** When it came, in milliseconds since 1970; only its day is kept. */
	at: number;
}

/** A reader who gave up at a step of a guide, ready to be counted. Nothing else is kept. */
export interface GuideStop extends EditionKey {
	/** Fragment of the step's heading; one that is published. */
	step: string;
	/** When it came, in milliseconds since 1970; only its day is kept. */
	at: number;
}

/** How many readers gave up at one step. */
export interface GuideStopCount extends Omit<EditionKey, 'site'> {
	step: string;
	count: number;
}

/** What a writer has done with a comment. `spam` is shown nowhere. */
export const COMMENT_STATUSES = ['new', 'read', 'spam', 'done'] as const;

export type CommentStatus = (typeof COMMENT_STATUSES)[number];

/** A reader's own words, with the answer they came with. Without who wrote them. */
export interface StoredComment extends EditionKey {
	/** UUID; random, so that nobody can guess another's. */
	id: string;
	body: string;
	status: CommentStatus;
	helpful: Answer;
	reasons: Reason[];
	revision: string;
	/** When the words were written, in milliseconds since 1970. */
	at: number;
	/** How many comments there are on the same edition, this one included. */
	ofEdition: number;
}

/** Which comments are asked for. */
export interface CommentQuery {
	site: string;
	/** Milliseconds since 1970. */
	since: number;
	statuses: readonly CommentStatus[];
	/** Of one edition at most: of each network the newest first, then the second newest of each … */
	perEdition: number;
}

/** Comments that are marked together: all that fits every part that is given. */
export interface CommentChoice extends Partial<Omit<EditionKey, 'site'>> {
	site: string;
	/** Written or last changed from then on, in milliseconds since 1970. */
	from?: number;
	/** And before then. */
	until?: number;
}

/** Fewer votes on one edition in a minute are no burst: no article has as many honest ones. */
export const BURST_VOTES = 10;

/** Many votes on one edition within minutes. */
export interface Burst extends EditionKey {
	/** Milliseconds since 1970, a whole minute. */
	from: number;
	/** Not included. */
	until: number;
	votes: number;
	/** A writer has said not to count them. They stay in the store. */
	isLeftOut: boolean;
}

/** A span of time, in milliseconds since 1970. */
export interface Span {
	site: string;
	from: number;
	/** Not included. */
	until: number;
}

/** What readers of one edition said in a span; hasty votes are left out. */
export interface SpanVotes extends Omit<EditionKey, 'site'> {
	yes: number;
	no: number;
}

/** A query in one language. */
export interface QueryKey {
	site: string;
	locale: string;
	query: string;
}

/** The votes of one week about one revision of one edition. */
export interface Tally extends EditionKey {
	revision: string;
	/** See `weekOf()` of weeks.ts. */
	week: number;
	/** Hasty votes are in none of the numbers but `hasty`. */
	yes: number;
	no: number;
	/** How many of these votes came from a plain form. */
	plain: number;
	hasty: number;
	reasons: Partial<Record<Reason, number>>;
}

/** How often one query found nothing in one week. */
export interface ZeroResultCount {
	locale: string;
	query: string;
	/** See `weekOf()` of weeks.ts. */
	week: number;
	count: number;
}

/** A revision of an edition that is or was published. */
export interface PublishedRevision {
	article: string;
	locale: string;
	revision: string;
}

/** What a manifest says is published. */
export interface Published {
	site: string;
	revisions: readonly PublishedRevision[];
	/** Milliseconds since 1970. */
	at: number;
}

/** Days for which votes on an earlier revision are taken: pages stay open, and in caches. */
export const FORMER_DAYS = 7;

/** For how many days what is kept; counted from the last change. */
export interface Retention {
	/** Comments; then they are deleted. */
	commentDays: number;
	/** What joins a vote to its reader; then it is replaced by chance, and the vote stays. */
	linkDays: number;
	/**
	 * Searches without a result, of which those too rare to be shown go after {@link RARE_QUERY_DAYS}; and
	 * where readers gave up in guides.
	 */
	zeroResultDays: number;
}

/** What {@link Store.maintain} did. */
export interface Maintenance {
	/** Votes added to the weekly tallies, which survive erasure. */
	tallied: number;
	/** Votes parted from their reader. */
	unlinked: number;
	comments: number;
	zeroResults: number;
	guideStops: number;
}

/** Fewer searches in a week are never shown: a rare query may tell who asked (k-anonymity). */
export const SHOWN_QUERIES = 5;

/** Days after which a week's query that stayed under {@link SHOWN_QUERIES} is deleted. */
export const RARE_QUERY_DAYS = 14;

/** Different queries kept of one day in one locale; beyond, only known ones are counted. */
export const QUERIES_A_DAY_STORED = 5_000;

/** What was kept, for writers. Reads while others write. */
export interface StoreReader {
	/** Every vote, in a stable order, while others are being stored. */
	votes(): AsyncIterable<StoredVote>;
	/** Tallies from a week on, in a stable order: closed weeks as they were, and the votes since. */
	tallies(of: { site: string; from: number }): Promise<Tally[]>;
	/** Newest first, those that {@link CommentQuery.perEdition} takes in. */
	comments(of: CommentQuery): Promise<StoredComment[]>;
	/** Newest first, from a week on; those that are left out at all events. */
	bursts(of: { site: string; from: number }): Promise<Burst[]>;
	/**
	 * Queries of {@link SHOWN_QUERIES} or more in a week, from a week on, but for those that are hidden; most
	 * frequent first.
	 */
	zeroResults(of: { site: string; from: number }): Promise<ZeroResultCount[]>;
	/** Votes whose last change came in a span, by edition. */
	votesIn(of: Span): Promise<SpanVotes[]>;
	/** Steps of guides at which readers gave up, from a day on. */
	guideStops(of: { site: string; from: number }): Promise<GuideStopCount[]>;
	/** Let go of the files. */
	close(): Promise<void>;
}

/** Where votes are kept. Every adapter passes tests/feedback/store/contract.ts. */
export interface Store extends StoreReader {
	/**
	 * Store a vote, or change the one this reader gave about this edition. An earlier vote with a
	 * higher `seq` stays as it is. A comment stays until the reader writes another.
	 *
	 * Resolves only once the vote would survive a power cut.
	 *
	 * @throws {StoreUnavailable} If it was not stored and may be sent again.
	 * @throws {ReaderErased} If what this reader said of this edition was erased: then it stays so.
	 */
	save(vote: Vote): Promise<void>;
	/** Count a search without a result. @throws {StoreUnavailable} */
	saveZeroResult(search: ZeroResult): Promise<void>;
	/** Count a reader who gave up in a guide. @throws {StoreUnavailable} */
	saveGuideStop(stop: GuideStop): Promise<void>;
	/**
	 * Delete a reader's vote and comment, and take none of theirs any more. Tallies of closed weeks stay.
	 * False if there was none.
	 */
	erase(reader: ReaderKey, now: Date): Promise<boolean>;
	/**
	 * Note what is published now.
	 *
	 * @returns All that is, or was within {@link FORMER_DAYS}, by whichever endpoint noted it.
	 */
	notePublished(published: Published): Promise<PublishedRevision[]>;
	/** False if there is no such comment. */
	markComment(id: string, status: CommentStatus): Promise<boolean>;
	/** @returns How many there were. */
	markComments(choice: CommentChoice, status: CommentStatus): Promise<number>;
	/** Count the votes of a burst no more, or again. None is deleted. */
	leaveOut(
		burst: Pick<Burst, keyof EditionKey | 'from' | 'until'>,
		isLeftOut: boolean,
	): Promise<void>;
	/** Show a query no more, or again, however often it is asked. */
	hideQuery(query: QueryKey, isHidden: boolean): Promise<void>;
	/**
	 * Tally the weeks that are over, then delete what was kept long enough. To be called every hour;
	 * in small steps, so that votes get between.
	 */
	maintain(retention: Retention, now: Date): Promise<Maintenance>;
	/**
	 * When it was last maintained, in milliseconds since 1970; of a store that never was, its newest vote.
	 * `undefined` if there is neither.
	 */
	lastMaintained(): Promise<number | undefined>;
	/** @throws {StoreUnavailable} If nothing could be stored now, or a moment ago. */
	check(): Promise<void>;
	/** Store what is waiting, then let go of the files. */
	close(): Promise<void>;
}

/** A reader had what they said erased, and a late retry, or somebody else, sends it again. */
export class ReaderErased extends Error {
	override readonly name = 'ReaderErased';
}

/** Nothing was stored, and the same vote may be sent again later. */
export class StoreUnavailable extends Error {
	override readonly name = 'StoreUnavailable';
}
