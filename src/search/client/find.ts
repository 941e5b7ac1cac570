import { matchTitles } from './match-titles.ts';
import { resultOf, type Hit } from './result.ts';
import type { Source } from './source.ts';

/** Answers to a query, best first. What stands behind it may change; what asks it need not know. */
export type Find = (query: string) => Promise<Hit[]>;

/**
 * The engine's answers, then articles in another language whose titles match: readers of the
 * locale are shown those too, but the index has none of them.
 */
export function createFind(source: Pick<Source, 'titles' | 'engine'>): Find {
	return async (query) => {
		// Titles are an addition: without them the engine's answers are still good.
		const titles = await source.titles().catch(() => []);
		const foreign = titles.filter(({ other }) => other !== undefined);
		// A locale that has no article of its own yet has no index either.
		const isIndexed = titles.length === 0 || foreign.length < titles.length;
		const hits = isIndexed ? await (await source.engine()).search(query) : [];
		const more = matchTitles(foreign, query).map((title) => resultOf(title));
		return [...hits, ...more.map((result) => ({ load: () => Promise.resolve(result) }))];
	};
}
