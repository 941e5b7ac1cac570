import { byId, idIn } from '../page-ids.ts';
import type { Assist } from './assist.ts';
import type { EngineHit } from './engine.ts';
import type { Ranked } from './planner/rank.ts';
import { LEAST_WORDING, RANK, WORDING } from './planner/weights.ts';
import type { WordingMatch } from './planner/wording-score.ts';
import type { Hit } from './result.ts';
import { hitOf } from './title-hit.ts';

/** What the writers' wordings have of a query, by the number of the article's title. */
export interface SaidOf {
	matches: ReadonlyMap<number, WordingMatch>;
	/** Articles of which a title or a keyword is the query. */
	owning: readonly number[];
	/** Pages, as the engine names them, whose text has the query word for word. */
	literal: ReadonlySet<string>;
}

/** An answer, and what its place rests on. */
export interface PlacedAnswer {
	hit: Hit;
	/** Number of its title; none where the assist file lacks it. */
	number?: number;
	score: number;
	/** What its text has of the query; none where the engine did not find it. */
	page?: Ranked<EngineHit>;
	/** What its best wording has. */
	match?: WordingMatch;
}

/**
 * The answers in the order of what both their texts and their wordings have of a query. Articles whose
 * text has none of its words are among them where a wording has enough, and first comes what a writer
 * says that it answers.
 */
export function byWordings(
	assist: Pick<Assist, 'titles' | 'placed' | 'numbersById'>,
	ranked: readonly Ranked<EngineHit>[],
	{ matches, owning, literal }: SaidOf,
): PlacedAnswer[] {
	const top = ranked[0]?.score ?? 1;
	const scoreOf = (number: number): number =>
		(owning.includes(number) ? WORDING.owned : 0) +
		WORDING.share * (matches.get(number)?.score ?? 0);
	const matchOf = (number: number): Pick<PlacedAnswer, 'match'> => {
		const match = matches.get(number);
		return match ? { match } : {};
	};
	const answers = ranked.map((page): PlacedAnswer => {
		const number = byId(assist.numbersById, idIn(page.answer.id));
		const share = page.score / top + (literal.has(page.answer.id) ? RANK.literal : 0);
		const hit = page.answer;
		if (number === undefined) return { hit, score: share, page };
		return { hit, number, score: share + scoreOf(number), page, ...matchOf(number) };
	});
	const found = new Set(answers.map(({ number }) => number));
	for (const number of new Set([...matches.keys(), ...owning])) {
		const title = assist.titles[number];
		const score = scoreOf(number);
		if (title === undefined || found.has(number) || score < LEAST_WORDING * WORDING.share) continue;
		answers.push({ hit: hitOf(assist, title), number, score, ...matchOf(number) });
	}
	return answers.sort((a, b) => b.score - a.score);
}
