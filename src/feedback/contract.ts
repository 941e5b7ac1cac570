/**
 * What a reader sends about an article: names, codes and limits.
 *
 * Shared by the form on the page, the script in the browser and the endpoint, so it imports
 * nothing: a browser that loads it must not load a validator with it. `vote.ts` makes the schema.
 */

/** `dist/fyr-manifest.json`, written by the build: what exists, so that nobody votes on what does not. */
export interface ManifestFile {
	/** Version of this format. */
	version: 1;
	/** Address of the published site. E.g. `https://help.company.example`, `https://company.example/help`. */
	site: string;
	/** Editions by article id, then by locale; a fallback is no edition. */
	articles: Record<string, Record<string, PublishedEdition>>;
	/** By locale, what readers are or were told for a while; absent where there is nothing. */
	notices?: Record<string, PublishedNotice[]> | undefined;
}

/** A notice, so that answers that came meanwhile are told apart: they may be about the outage. */
export interface PublishedNotice {
	/** Milliseconds since 1970. */
	from: number;
	until: number;
	text: string;
	/** Addresses of the pages it is shown on, with all below them; all pages where it is empty. */
	on: string[];
}

/** An edition as the build published it. */
export interface PublishedEdition {
	/** Hash of the edition's text. E.g. `f81d4fae7dec`. */
	revision: string;
	/** E.g. `Logga in`. */
	title: string;
	/** Path or address of its page. E.g. `/sv/konto/logga-in/`. */
	url: string;
	/** The steps of its guides, in their order; absent where it has none. */
	steps?: PublishedStep[] | undefined;
}

/** A step of a guide, at which readers may stop. */
export interface PublishedStep {
	/** Fragment of its heading. E.g. `kontot-är-låst`. */
	id: string;
	/** E.g. `Kontot är låst`. */
	title: string;
	/** Readers choose an answer at its end; else it is an end itself. */
	asks: boolean;
}

/** Was the article helpful? */
export const ANSWERS = ['yes', 'no'] as const;

export type Answer = (typeof ANSWERS)[number];

/** Why not, what harms readers most first. Codes, so that a writer who cannot read the comment's language can still act. */
export const REASONS = ['wrong', 'outdated', 'missing', 'unclear', 'language', 'other'] as const;

export type Reason = (typeof REASONS)[number];

/** Lengths in UTF-16 code units, as `maxlength` counts them. */
export const LIMITS = {
	article: 160,
	locale: 35,
	revision: 64,
	step: 200,
	comment: 2000,
	/** A longer query is a text that was pasted, and not sent. */
	query: 100,
	/**
	 * Bytes of a whole request body. A form writes one CJK character as nine bytes (`%E4%BD%A0`), so
	 * the longest comment takes 18,000: 16 KiB would turn honest readers away.
	 */
	body: 24 * 1024,
} as const;

/** Milliseconds from page load to vote under which a vote is flagged as too quick for a person. */
export const QUICKEST_MS = 1500;

/** The body of a vote, before validation. A plain form sends the same names as fields. */
export interface VoteBody {
	/** Id of the article. E.g. `account/log-in`. */
	article: string;
	/** Locale of the edition the reader saw. E.g. `sv`. */
	locale: string;
	/** Revision of that edition. E.g. `f81d4fae7dec`. */
	revision: string;
	helpful: Answer;
	/** Random UUID of this reader for this edition only; absent without a script. */
	reader?: string | undefined;
	/** Grows with each change of mind, so that a late retry cannot undo a newer answer. */
	seq?: number | undefined;
	/** Fields of the same name, each a code of {@link REASONS}. */
	reasons?: Reason[] | undefined;
	/** The reader's own words. */
	comment?: string | undefined;
	/** Honeypot: hidden from people, so whoever fills it is a bot. */
	website?: string | undefined;
	/** Milliseconds from page load to this vote. */
	t?: number | undefined;
}

/** The body of a search without a result, before validation: JSON sent as `text/plain`, answered by 204. */
export interface ZeroResultBody {
	/** Locale that was searched. E.g. `sv`. */
	locale: string;
	/** What was searched for. Never with an address or five digits in a row; browsers send three digits at most. */
	q: string;
	/** Answers in other languages that the reader was shown instead. */
	n: number;
}

/** The body of "a reader gave up here", before validation: JSON sent as `text/plain`, answered by 204. */
export interface GuideStopBody {
	/** Id of the article with the guide. E.g. `account/cannot-log-in`. */
	article: string;
	/** Locale of the edition the reader saw. E.g. `sv`. */
	locale: string;
	/** Fragment of the step's heading. E.g. `kontot-är-låst`. */
	step: string;
}
