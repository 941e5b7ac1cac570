/** Why a word is searched for in place of the one typed. */
export type Kind =
	'exact' | 'fold' | 'prefix' | 'form' | 'join' | 'tail' | 'sound' | 'synonym' | 'typo' | 'part';

/** A search in place of a typed word. */
export interface Alternative {
	/** A word of the site, or several that a page must all have. */
	query: string;
	kind: Kind;
	/** From 0 to 1: how sure it is that it is meant. */
	weight: number;
	/** It is looked for in titles only, for which no part of the index need be fetched. */
	isForTitles?: boolean;
}

/** A word of a query and what is searched for in its place, best first. */
export interface PlannedWord {
	typed: string;
	alternatives: Alternative[];
	/** Nothing is known of it for certain: it may be a rare word that the vocabulary had no room for. */
	isGuess: boolean;
	/** It stands for one of the two parts of the word. */
	isPart?: true;
}

/** What to ask the engine, one search per alternative. */
export interface Plan {
	words: PlannedWord[];
	/** The words typed, without those that tell nothing. */
	typed: string[];
}

/** How many pages a search has for answers, as a bucket of the vocabulary's words. */
export type SizeOf = (query: string) => number;

/** An answer of the engine to one search. */
export interface Scored {
	/** As the engine names the page. */
	id: string;
	score: number;
}

/** What a page's title has of a query, by the page's id. */
export type TitleScore = (id: string) => {
	/** 0 for nothing, 1 for the query itself. */
	score: number;
	/** For each word of the plan, whether the title says it. */
	found: readonly boolean[];
};
