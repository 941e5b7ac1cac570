import type { BuiltSite } from './built-site.ts';
import { answer, planner, sourceOf, stock, type Asked } from './ask.ts';
import { fetchFromDisk, type Transfer } from './disk-fetch.ts';
import type { JudgedQuery } from './query-set.ts';
import type { Source } from '../../search/client/source.ts';
import type { Answer } from './score.ts';

/** One engine's answers to a set of queries. */
export interface Run {
	name: 'stock' | 'planner';
	answers: Answer[];
	/** What a first visit with this query fetches; one a query, or none if it was not measured. */
	transfers: Transfer[];
	/** Milliseconds a query took once everything was loaded, in Node. */
	times: number[];
}

const engines: Record<Run['name'], (source: Source) => Asked> = { stock, planner };

/**
 * Put every query to both engines, on the index of its locale.
 *
 * @param isCold Load everything anew for each query, to count what it fetches. Slower.
 */
export async function evaluate(
	site: BuiltSite,
	queries: readonly JudgedQuery[],
	isCold: boolean,
): Promise<Run[]> {
	const disk = fetchFromDisk(site.dist);
	const runs: Run[] = [];
	for (const name of ['stock', 'planner'] as const) {
		const run: Run = { name, answers: [], transfers: [], times: [] };
		for (const [locale, ofLocale] of Map.groupBy(queries, (query) => query.locale)) {
			const articles = site.locales.get(locale) ?? [];
			const warm = engines[name](sourceOf(site.dist, locale));
			for (const query of ofLocale) {
				if (isCold) {
					disk.reset();
					await answer(engines[name](sourceOf(site.dist, locale)), query, articles);
					run.transfers.push(disk.transfer());
				}
				run.answers.push(await answer(warm, query, articles));
				const start = performance.now();
				await warm(query.query);
				run.times.push(performance.now() - start);
			}
		}
		runs.push(run);
	}
	return runs;
}
