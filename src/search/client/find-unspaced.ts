import { byId, idIn } from '../page-ids.ts';
import type { Assist } from './assist.ts';
import type { Engine, EngineHit } from './engine.ts';
import { matchBigrams } from './planner/bigrams.ts';
import type { Hit } from './result.ts';
import { hitOf } from './title-hit.ts';

/**
 * Answers in a language without spaces: titles and headings with the same pairs of characters, then
 * the engine's own.
 */
export async function findUnspaced(
	engine: Engine,
	assist: Assist | undefined,
	query: string,
): Promise<Hit[]> {
	const hits = await engine.search(query);
	if (!assist) return hits;
	const { titles, headings, numbersById } = assist;
	const texts = titles.map(({ title, other }, number) =>
		other ? '' : `${title}\n${headings[number] ?? ''}`,
	);
	const numberOf = (hit: EngineHit) => byId(numbersById, idIn(hit.id));
	const byNumber = new Map(hits.map((hit) => [numberOf(hit), hit]));
	const matched = matchBigrams(texts, query);
	const known = new Set<number | undefined>(matched);
	const first = matched.flatMap((number): Hit[] => {
		const title = titles[number];
		// The engine's own answer has an excerpt.
		return title ? [byNumber.get(number) ?? hitOf(assist, title)] : [];
	});
	return [...first, ...hits.filter((hit) => !known.has(numberOf(hit)))];
}
