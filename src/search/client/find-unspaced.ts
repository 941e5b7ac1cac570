import { fold } from '../language/fold.ts';
import { unspacedWords } from '../language/segment.ts';
import { byId, idIn } from '../page-ids.ts';
import type { Assist } from './assist.ts';
import type { Engine, EngineHit } from './engine.ts';
import { bigramShares } from './planner/bigrams.ts';
import { tellingWords } from './planner/typed-query.ts';
import { UNSPACED } from './planner/weights.ts';
import { rarity } from './planner/wordings.ts';
import type { Hit } from './result.ts';
import { hitOf } from './title-hit.ts';

/** More words say no more of what is searched for. */
const MOST_WORDS = 8;

/** Answers in a language without spaces, and how sure the first of them is. */
export interface UnspacedAnswers {
	hits: Hit[];
	confidence?: number;
}

/**
 * Answers in a language without spaces: what has the query's words in its title comes before what has
 * them in a heading, and that before what has them in its text.
 *
 * The engine is given the words apart, as its index has them: in a worker it does not know the language.
 */
export async function findUnspaced(
	engine: Engine,
	assist: Assist | undefined,
	lang: string,
	query: string,
): Promise<UnspacedAnswers> {
	const all = unspacedWords(query, lang);
	if (!assist) return { hits: await engine.search(all.join(' ')) };
	const lexicon = await assist.lexicon();
	const words = [...new Set(tellingWords(lexicon, all))].slice(0, MOST_WORDS);
	const together = await engine.search(words.join(' '));
	const each =
		words.length > 1 ? await Promise.all(words.map((word) => engine.search(word))) : [together];
	const inText = shareOfWords(each, assist.titles.length);
	const hits = new Map([...each.flat(), ...together].map((hit) => [hit.id, hit]));
	const { titles, headings, numbersById } = assist;
	const own = titles.map(({ title, other }) => (other ? '' : title));
	const telling = words.join('');
	const ofTitle = bigramShares(own, telling);
	const ofHeadings = bigramShares(headings, telling);
	const byNumber = new Map(
		Array.from(hits.values(), (hit) => [byId(numbersById, idIn(hit.id)), hit] as const),
	);
	const scored = titles.flatMap((title, number) => {
		const hit = byNumber.get(number);
		const text = hit ? inText(hit) : 0;
		const [inTitle, inHeading] = [ofTitle(number), ofHeadings(number)];
		const best = Math.max(text, inTitle, inHeading);
		if (best === 0) return [];
		const isWhole = fold(title.title) === fold(query);
		const score =
			UNSPACED.title * inTitle +
			UNSPACED.heading * inHeading +
			UNSPACED.text * text +
			(isWhole ? UNSPACED.whole : 0);
		return [{ hit: hit ?? hitOf(assist, title), best, score, ofEngine: hit?.score ?? 0 }];
	});
	scored.sort((a, b) => b.score - a.score || b.ofEngine - a.ofEngine);
	return {
		hits: [
			...scored.map(({ hit }) => hit),
			...(byNumber.has(undefined) ? untitled(hits, assist) : []),
		],
		confidence: Math.max(0, ...scored.slice(0, 3).map(({ best }) => best)),
	};
}

/** How much of the query's words a page's text has: a word that few pages have counts more. */
function shareOfWords(
	each: readonly (readonly EngineHit[])[],
	articles: number,
): (hit: EngineHit) => number {
	const weights = each.map(({ length }) => rarity(length, articles));
	const whole = weights.reduce((sum, weight) => sum + weight, 0);
	const pages = each.map((hits) => new Set(hits.map(({ id }) => id)));
	return ({ id }) => {
		const has = weights.filter((_, at) => pages[at]?.has(id));
		return whole === 0 ? 0 : has.reduce((sum, weight) => sum + weight, 0) / whole;
	};
}

/** Pages of which the assist file has no title. */
function untitled(
	hits: ReadonlyMap<string, EngineHit>,
	{ numbersById }: Pick<Assist, 'numbersById'>,
): EngineHit[] {
	return [...hits.values()].filter(({ id }) => byId(numbersById, idIn(id)) === undefined);
}
