import type { Plan, Scored, TitleScore } from './types.ts';
import { RANK } from './weights.ts';

/** A page and the best answer that leads to it. */
export interface Ranked<Answer> {
	answer: Answer;
	score: number;
	/** What its title has of the query. */
	title: number;
	/** What its text has of each word of the plan. */
	words: readonly number[];
	/** For each word of the plan, whether its title has it. */
	found: readonly boolean[];
}

/**
 * The answers to the searches of a plan as one list: of a word's alternatives the best counts, and
 * a page with more of the words comes before one with more of a word. The root of the engine's score
 * counts, because a page that says a word twice as often is not twice as much what is looked for.
 *
 * @param answers To each alternative's query.
 */
export function rank<Answer extends Scored>(
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
		const found = words.filter((_, place) => (scores[place] ?? 0) > 0 || title.found[place]);
		const coverage = found.length / words.length;
		const sum = scores.reduce((total, each) => total + each, 0);
		const share = RANK.base + (1 - RANK.base) * coverage ** 2;
		const score = sum * share * (1 + RANK.title * title.score);
		return { answer, score, title: title.score, words: scores, found: title.found };
	}).sort((a, b) => b.score - a.score);
}
