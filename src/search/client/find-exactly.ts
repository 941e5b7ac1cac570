import { byId, idIn } from '../page-ids.ts';
import type { Assist } from './assist.ts';
import type { Engine, EngineHit } from './engine.ts';
import { fold } from '../language/fold.ts';

/** Pages that have a text word for word, those with it in their title first: the engine ranks by length. */
export async function findExactly(
	engine: Engine,
	assist: Assist | undefined,
	text: string,
): Promise<EngineHit[]> {
	const hits = await engine.search(exactly(text));
	const isTitled = ({ id }: EngineHit): boolean =>
		assist !== undefined && fold(byId(assist.titlesById, idIn(id)) ?? '').includes(fold(text));
	return [...hits.filter(isTitled), ...hits.filter((hit) => !isTitled(hit))];
}

/** As the engine is asked for it. */
export function exactly(text: string): string {
	return `"${text.replaceAll('"', '')}"`;
}
