import { plainSigns } from '../plain-signs.ts';
import type { Assist } from './assist.ts';
import type { Engine, EngineHit } from './engine.ts';
import { exactly, findExactly } from './find-exactly.ts';
import { findUnspaced } from './find-unspaced.ts';
import { matchTitles } from './match-titles.ts';
import { sizeIn, type SizeOf } from './planner/anchor.ts';
import { answersTo } from './planner/answers-to.ts';
import { anyWordPlan } from './planner/any-word.ts';
import { correctionOf } from './planner/correction.ts';
import { fuse, type TitleScore } from './planner/fuse.ts';
import { isForm } from './planner/inflect.ts';
import { isUnspaced, type Lexicon } from './planner/lexicon.ts';
import { plan, type Plan } from './planner/plan.ts';
import { createTitleScore } from './planner/title-score.ts';
import { quotedText } from './planner/typed-query.ts';
import type { Hit } from './result.ts';
import type { Source } from './source.ts';
import { hitOf } from './title-hit.ts';

/** Answers to a query, best first. */
export interface Found {
	hits: Hit[];
	/** What was searched for, where it is not what was typed. */
	corrected?: string;
}

/** What stands behind it may change; what asks it need not know. */
export type Find = (query: string) => Promise<Found>;

/**
 * The engine's answers, then articles in another language whose titles match: readers of the
 * locale are shown those too, but the index has none of them.
 */
export function createFind(source: Pick<Source, 'lang' | 'assist' | 'engine'>): Find {
	return async (typed) => {
		// As the build wrote the pages into the index.
		const query = plainSigns(typed);
		// An addition: without it the engine's answers are still good.
		const assist = await source.assist().catch(() => undefined);
		const titles = assist?.titles ?? [];
		const foreign = titles.filter(({ other }) => other !== undefined);
		// A locale that has no article of its own yet has no index either.
		const isIndexed = titles.length === 0 || foreign.length < titles.length;
		const found = isIndexed ? await findIn(source, assist, query) : { hits: [] };
		const more = assist ? matchTitles(foreign, query).map((title) => hitOf(assist, title)) : [];
		return { ...found, hits: [...found.hits, ...more] };
	};
}

async function findIn(
	source: Pick<Source, 'lang' | 'engine'>,
	assist: Assist | undefined,
	query: string,
): Promise<Found> {
	const quoted = quotedText(query);
	const engine = await source.engine();
	if (quoted !== undefined) return { hits: await findExactly(engine, assist, quoted) };
	if (isUnspaced(source.lang)) return { hits: await findUnspaced(engine, assist, query) };
	if (!assist) {
		// Only where the file is missing, so it is no part of what everybody loads.
		const { packFor } = await import('../packs/pack-for.ts');
		const plain = anyWordPlan(query, packFor(source.lang).stop);
		return {
			hits: await ask(
				engine,
				plain,
				() => ({ score: 0, said: [] }),
				() => 0,
			),
		};
	}
	return findPlanned(engine, assist, query);
}

async function findPlanned(engine: Engine, assist: Assist, query: string): Promise<Found> {
	const lexicon = await assist.lexicon();
	const planned = await withRareWords(engine, lexicon, plan(lexicon, query));
	const corrected = correctionOf(planned);
	const sizeOf = sizeIn(lexicon);
	const titleScore = createTitleScore(lexicon, assist.titlesById, planned, query, sizeOf);
	const hits = await ask(engine, planned, titleScore, sizeOf);
	return { hits, ...(corrected !== undefined && { corrected }) };
}

/** A text full of unknown words is none that the site has. */
const MOST_RARE = 3;

/**
 * The vocabulary lacks a large site's rarest words. Asked for exactly, the engine does not take
 * another word for one that it lacks, so a guess gives way to a word that is there.
 */
async function withRareWords(engine: Engine, { keyOf }: Lexicon, planned: Plan): Promise<Plan> {
	const guesses = planned.words.filter(({ isGuess }) => isGuess).slice(0, MOST_RARE);
	const words = planned.words.map(async (word) => {
		if (!guesses.includes(word)) return word;
		const query = exactly(word.typed);
		const isThere = (await engine.search(query)).length > 0;
		if (!isThere) return word;
		const exact = { query, kind: 'exact' as const, weight: 1 };
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
): Promise<EngineHit[]> {
	const { words } = planned;
	const answers = await answersTo(planned, (query) => engine.search(query), sizeOf);
	const together =
		words.length > 1 ? words.map((word) => word.alternatives[0]?.query).join(' ') : '';
	const whole = together === '' || together.includes('"') ? [] : await engine.search(together);
	const best = new Map(whole.map((hit) => [hit.id, hit]));
	return fuse(planned, answers, titleScore).map(({ answer }) => best.get(answer.id) ?? answer);
}
