import type { Reason } from '../contract.ts';
import type { PublishedEdition, PublishedNotice } from '../contract.ts';
import type {
	Burst,
	GuideStopCount,
	SpanVotes,
	StoredComment,
	Tally,
	ZeroResultCount,
} from '../store/port.ts';
import type { Difference } from './difference.ts';
import type { Counts, Share } from './share.ts';

/** What readers said, for writers to act on. Plain data: what prints it adds the words. */
export interface Report {
	/** Origin of the help center. E.g. `https://help.company.example`. */
	site: string;
	/** Day it was made, as `2026-11-25`, in UTC. */
	day: string;
	/** All that was said of the editions below. */
	totals: Totals;
	/** Published editions that readers voted on: most readers surely not helped first, then those with too few votes. */
	editions: EditionReport[];
	/** What readers looked for and did not find, most frequent first. */
	zeroResults: ZeroResultReport[];
	/** How many more there are. */
	moreZeroResults: number;
	/** What was answered while a notice was shown, newest notice first. */
	notices: NoticeReport[];
	/** Where readers gave up in guides: at questions first, most readers first. */
	guideStops: GuideStopReport[];
}

/** Votes since a day. */
export interface Totals extends Counts {
	/** Monday from which votes are counted. */
	from: string;
	/** How many of these votes came from a plain form, without a script. */
	plain: number;
	/** Votes too quick for a person, which are in no other number. */
	hasty: number;
}

/** What readers said of an article in one locale. */
export interface EditionReport {
	article: string;
	locale: string;
	title: string;
	/** Address of its page. */
	url: string;
	/** Votes on the text as it is now. */
	now: Window;
	/** Readers a week who were surely not helped; `null` with too few votes. */
	unhelpedPerWeek: number | null;
	/** What those who said no gave as reasons, most frequent first. */
	reasons: { reason: Reason; count: number }[];
	/** Newest first, without spam and what is done. */
	comments: CommentReport[];
	/** How many there are beside these. */
	moreComments: number;
	/** Many votes within minutes, newest first. */
	bursts: BurstReport[];
	/** Against the weeks before, whatever the text was; `null` if it may be chance. */
	trend: 'better' | 'worse' | null;
	/** What became of the last rewrite; `null` if there is nothing to compare. */
	rewrite: Rewrite | null;
	/** The sister edition whose readers are surely helped more often, if there is one. */
	sister: { locale: string; share: Share } | null;
	/** Votes by week, oldest first, whatever the text was; each Monday as a day. */
	weeks: ({ week: string } & Counts)[];
}

/** Votes in as few weeks as make enough of them. */
export interface Window extends Counts {
	/** Closed weeks looked at, besides the one that is open. */
	weeks: number;
	/** Monday from which they are counted. */
	from: string;
	/** `null` with too few votes. */
	share: Share | null;
}

/** Votes on the text of now against those on the text before. */
export interface Rewrite {
	before: Counts & { share: Share };
	since: Counts;
	/** `null` while there are too few votes since. */
	difference: Difference | null;
	verdict: 'better' | 'worse' | 'unclear' | 'few';
}

export interface CommentReport {
	id: string;
	body: string;
	/** Day it was written. */
	day: string;
	helpful: StoredComment['helpful'];
	/** Whether it is about the text before the last rewrite. */
	isEarlier: boolean;
}

export interface BurstReport {
	/** First minute, as `2026-11-25T20:14:00.000Z`. */
	from: string;
	/** Not included. */
	until: string;
	minutes: number;
	votes: number;
	/** All votes on this edition, those that are left out included. */
	of: number;
	/** Whether a writer has said not to count them. */
	isLeftOut: boolean;
}

export interface ZeroResultReport {
	locale: string;
	query: string;
	count: number;
}

/** Answers that may be about what the notice told, and not about the text. */
export interface NoticeReport extends Counts {
	locale: string;
	text: string;
	/** Days of its first and last moment, as `2026-11-25`. */
	from: string;
	until: string;
}

export interface GuideStopReport {
	article: string;
	locale: string;
	/** Title of the article. */
	title: string;
	/** Address of the step. */
	url: string;
	/** Heading of the step. */
	step: string;
	/** Readers choose an answer there; else it is an end of the guide. */
	asks: boolean;
	/** Readers who left the page there. */
	count: number;
}

/** What a report is made of. */
export interface ReportSource {
	site: string;
	/** Article id → locale → edition, as published now. */
	articles: ReadonlyMap<string, ReadonlyMap<string, PublishedEdition>>;
	tallies: readonly Tally[];
	comments: readonly StoredComment[];
	bursts: readonly Burst[];
	zeroResults: readonly ZeroResultCount[];
	guideStops: readonly GuideStopCount[];
	notices: readonly NoticeVotes[];
}

/** A notice, and what readers said while it was shown, whatever the page. */
export interface NoticeVotes {
	locale: string;
	notice: PublishedNotice;
	votes: readonly SpanVotes[];
}
