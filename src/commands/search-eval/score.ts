import { isNamed, type JudgedQuery } from './query-set.ts';

/** What a search answered to one query. */
export interface Answer {
	query: JudgedQuery;
	/** Ids of the articles found, best first; `undefined` for an answer that is none of the locale's articles. */
	found: (string | undefined)[];
}

/** Shares are in percent. */
export interface Score {
	queries: number;
	/** First answer is relevant. */
	success1: number;
	/** One of the first three is. */
	success3: number;
	/** Mean of 1 / place of the first relevant answer among ten; 0 to 1. */
	mrr10: number;
	/** No answer at all. */
	zero: number;
}

/** Place of the first relevant answer, from 1; Infinity where there is none. */
export function rankOf({ query, found }: Answer): number {
	const index = found.findIndex(
		(id) => id !== undefined && query.relevant.some((name) => isNamed(id, name)),
	);
	return index < 0 ? Infinity : index + 1;
}

export function score(answers: readonly Answer[]): Score {
	const ranks = answers.map(rankOf);
	const share = (count: number): number => (100 * count) / Math.max(1, answers.length);
	const within = (most: number): number => ranks.filter((rank) => rank <= most).length;
	const reciprocal = ranks.map((rank) => (rank <= 10 ? 1 / rank : 0));
	return {
		queries: answers.length,
		success1: share(within(1)),
		success3: share(within(3)),
		mrr10: reciprocal.reduce((sum, each) => sum + each, 0) / Math.max(1, answers.length),
		zero: share(answers.filter(({ found }) => found.length === 0).length),
	};
}
