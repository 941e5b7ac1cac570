import type { Page } from 'playwright-core';
import type { workerSearcher } from '../../../../src/search/client/worker-searcher.ts';
import type { SourcePaths } from '../../../../src/search/client/source.ts';
import { SOURCE_PATH } from './bench-server.ts';

/** Milliseconds between two keys: a quick typist's. */
const KEY = 60;

/** Milliseconds from a query to the answers that the dialog shows, once all is loaded. */
export async function timeQueries(
	page: Page,
	paths: SourcePaths,
	queries: readonly string[],
): Promise<number[]> {
	return page.evaluate(
		async ({ base, own, asked }) => {
			// A cast, because a page imports by address what TypeScript knows by path.
			const client = (await import(`${base}src/search/client/worker-searcher.ts`)) as {
				workerSearcher: typeof workerSearcher;
			};
			const searcher = client.workerSearcher({ own, fallbacks: [] });
			const wanted = { rows: 6, sections: 2 };
			// Once for the parts of the index and the texts, which a reader waits for the network for.
			for (const query of asked) await searcher.find(query, wanted);
			const times: number[] = [];
			for (const query of asked) {
				const start = performance.now();
				await searcher.find(query, wanted);
				times.push(performance.now() - start);
			}
			return times;
		},
		{ base: SOURCE_PATH, own: paths, asked: [...queries] },
	);
}

/** Milliseconds of every task over 50 ms while queries are typed into the search page, key by key. */
export async function typeQueries(
	page: Page,
	path: string,
	queries: readonly string[],
): Promise<number[]> {
	await page.goto(path);
	await page.evaluate(() => {
		const tasks: number[] = [];
		Object.assign(globalThis, { longTasks: tasks });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) tasks.push(entry.duration);
		}).observe({ type: 'longtask' });
	});
	const field = page.locator('input[name=q]').first();
	for (const query of queries) {
		await field.fill('');
		await field.pressSequentially(query, { delay: KEY });
		await page.locator('#search-results[aria-busy=false]').waitFor();
	}
	return page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks);
}
