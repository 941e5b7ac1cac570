import { byId, idIn } from '../page-ids.ts';
import type { Assist } from './assist.ts';
import type { EngineHit } from './engine.ts';
import type { Lexicon } from './planner/lexicon.ts';
import { phraseKey } from './planner/owners.ts';
import type { Hit } from './result.ts';
import { hitOf } from './title-hit.ts';

/** What the writer says holds: the articles whose title or keyword the query is come first. */
export function ownersFirst(
	assist: Pick<Assist, 'titles' | 'placed' | 'numbersById'>,
	{ owners, keyOf }: Pick<Lexicon, 'owners' | 'keyOf'>,
	query: string,
	hits: readonly EngineHit[],
): Hit[] {
	const owning = owners.get(phraseKey(query, keyOf)) ?? [];
	if (owning.length === 0) return [...hits];
	const numberOf = ({ id }: EngineHit) => byId(assist.numbersById, idIn(id)) ?? -1;
	const found = hits.filter((hit) => owning.includes(numberOf(hit)));
	const known = new Set(found.map(numberOf));
	const others = owning.flatMap((number) => {
		const title = assist.titles[number];
		return known.has(number) || !title ? [] : [hitOf(assist, title)];
	});
	return [...found, ...others, ...hits.filter((hit) => !found.includes(hit))];
}
