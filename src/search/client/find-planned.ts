import { isForm } from '../language/stem.ts';
import type { Assist } from './assist.ts';
import type { Engine, EngineHit } from './engine.ts';
import { exactly } from './find-exactly.ts';
import { sizeIn } from './planner/anchor.ts';
import { byWordings, type PlacedAnswer } from './by-wordings.ts';
import { answersTo } from './planner/answers.ts';
import { confidenceOf } from './planner/confidence.ts';
import { correctionOf } from './planner/correction.ts';
import type { Lexicon } from './planner/lexicon.ts';
import { phraseKey } from './planner/owners.ts';
import { plan } from './planner/plan.ts';
import { rank, type Ranked } from './planner/rank.ts';
import { createTitleScore } from './planner/title-score.ts';
import { anyWordPlan, typedWords } from './planner/typed-query.ts';
import type { Plan, SizeOf, TitleScore } from './planner/types.ts';
import { SURENESS } from './planner/weights.ts';
import { wordingMatches } from './planner/wording-score.ts';
import type { Hit } from './result.ts';

/** The engine's answers to a plan, and the plan. */
export interface PlannedAnswers {
	hits: Hit[];
	/** How sure it is that one of the first is about the query, from 0 to 1. */
	confidence?: number;
	corrected?: string;
	planned: Planned;
}

/** What was asked, and what each page was given for it: what an explanation is made of. */
export interface Planned {
	plan: Plan;
	answers: PlacedAnswer[];
}

/** Answers by what is known of the site's words. */
export async function findPlanned(
	engine: Engine,
	assist: Assist,
	query: string,
): Promise<PlannedAnswers> {
	const lexicon = await assist.lexicon(query);
	const planned = await withRareWords(engine, lexicon, plan(lexicon, query));
	const corrected = correctionOf(planned);
	const sizeOf = sizeIn(lexicon);
	const titleScore = createTitleScore(lexicon, assist.titlesById, planned, query, sizeOf);
	const ranked = await ask(engine, planned, titleScore, sizeOf);
	const matches = wordingMatches(lexicon, planned, query);
	const owning = lexicon.owners.get(phraseKey(query, lexicon.keyOf)) ?? [];
	// Where no small words are known, nothing is known of the language's endings either.
	const isSure = owning.length > 0 || !lexicon.hasSmallWords;
	const literal = await pagesWithAll(engine, lexicon, query, ranked);
	const answers = byWordings(assist, ranked, { matches, owning, literal });
	return {
		planned: { plan: planned, answers },
		hits: answers.map(({ hit }) => hit),
		confidence: isSure ? 1 : confidenceOf(lexicon, query, planned, answers),
		...(corrected !== undefined && owning.length === 0 && { corrected }),
	};
}

/** Pages that have a query of several words as it is typed: they are about just that. */
async function pagesWithAll(
	engine: Engine,
	lexicon: Lexicon,
	query: string,
	ranked: readonly Ranked<EngineHit>[],
): Promise<Set<string>> {
	const typed = typedWords(lexicon, query);
	// A small word is on most pages, and would fetch its part of the index for nothing.
	const isTold = (word: string): boolean => lexicon.byWord.has(word) && !lexicon.isStop(word);
	const isSaid = typed.length > 1 && typed.every(isTold);
	if (!isSaid || ranked.length < 2) return new Set();
	const hits = await engine.search(exactly(query));
	return new Set(hits.map(({ id }) => id));
}

/** Answers where nothing is known of the site's words, because its file could not be loaded. */
export async function findByAnyWord(engine: Engine, query: string): Promise<PlannedAnswers> {
	const nothing = { score: 0, found: [] };
	const plan = anyWordPlan(query);
	const ranked = await ask(
		engine,
		plan,
		() => nothing,
		() => 0,
	);
	const answers = ranked.map((page) => ({ hit: page.answer, score: page.score, page }));
	return { hits: answers.map(({ hit }) => hit), planned: { plan, answers } };
}

/** A text full of unknown words is none that the site has. */
const MOST_RARE = 3;

/**
 * The vocabulary lacks a large site's rarest words. Asked for exactly, the engine does not take
 * another word for one that it lacks, so a guess gives way to a word that is there.
 */
async function withRareWords(
	engine: Engine,
	{ keyOf, isWhole }: Lexicon,
	planned: Plan,
): Promise<Plan> {
	const guesses = isWhole ? [] : planned.words.filter(({ isGuess }) => isGuess).slice(0, MOST_RARE);
	const words = planned.words.map(async (word) => {
		if (!guesses.includes(word)) return word;
		const query = exactly(word.typed);
		const isThere = (await engine.search(query)).length > 0;
		if (!isThere) return word;
		const exact = { query, kind: 'exact' as const, weight: SURENESS.exact };
		// It is no misspelling of another word, but a form of it still.
		const forms = word.alternatives.filter((each) => isForm(keyOf(each.query), keyOf(word.typed)));
		return { ...word, alternatives: [exact, ...forms] };
	});
	return { ...planned, words: (await Promise.all(words)).filter(isSearchable) };
}

function isSearchable({ alternatives }: Plan['words'][number]): boolean {
	return alternatives.length > 0;
}

/** One search per alternative, fused, and one for all words at once, whose excerpts show them all. */
async function ask(
	engine: Engine,
	planned: Plan,
	titleScore: TitleScore,
	sizeOf: SizeOf,
): Promise<Ranked<EngineHit>[]> {
	const { words } = planned;
	const answers = await answersTo(planned, (query) => engine.search(query), sizeOf);
	const together =
		words.length > 1 ? words.map((word) => word.alternatives[0]?.query).join(' ') : '';
	const whole = together === '' || together.includes('"') ? [] : await engine.search(together);
	const best = new Map(whole.map((hit) => [hit.id, hit]));
	return rank(planned, answers, titleScore).map((page) => ({
		...page,
		answer: best.get(page.answer.id) ?? page.answer,
	}));
}
