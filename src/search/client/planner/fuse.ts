import type { Plan } from './plan.ts';

/** An answer of the engine to one search. */
export interface Scored {
	/** As the engine names the page. */
	id: string;
	score: number;
}

/** A page and the best answer that leads to it. */
export interface Ranked<Answer> {
	answer: Answer;
	score: number;
}

/** What a page's title has of a query, by the page's id. */
export type TitleScore = (id: string) => {
	/** 0 for nothing, 1 for the query itself. */
	score: number;
	/** For each word of the plan, whether the title says it. */
	said: readonly boolean[];
};

/** How much more than its text a page's title counts that says the query. */
const TITLE = 2;

/**
 * The answers to the searches of a plan as one list: of a word's alternatives the best counts, and
 * a page with more of the words comes before one with more of a word. The root of the engine's score
 * counts, because a page that says a word twice as often is not twice as much what is looked for.
 *
 * @param answers To each alternative's query.
 */
export function fuse<Answer extends Scored>(
	{ words }: Pick<Plan, 'words'>,
	answers: ReadonlyMap<string, readonly Answer[]>,
	titleScore: TitleScore,
): Ranked<Answer>[] {
	const pages = new Map<string, { answer: Answer; top: number; scores: number[] }>();
	words.forEach(({ alternatives }, place) => {
		for (const { query, weight } of alternatives) {
			for (const answer of answers.get(query) ?? []) {
				const score = Math.sqrt(answer.score) * weight;
				const page = pages.get(answer.id) ?? { answer, top: 0, scores: [] };
				page.scores[place] = Math.max(page.scores[place] ?? 0, score);
				if (score > page.top) [page.answer, page.top] = [answer, score];
				pages.set(answer.id, page);
			}
		}
	});
	return Array.from(pages, ([id, { answer, scores }]) => {
		const title = titleScore(id);
		const found = words.filter((_, place) => (scores[place] ?? 0) > 0 || title.said[place]);
		const coverage = found.length / words.length;
		const sum = scores.reduce((total, score) => total + score, 0);
		return { answer, score: sum * (0.25 + 0.75 * coverage ** 2) * (1 + TITLE * title.score) };
	}).sort((a, b) => b.score - a.score);
}
