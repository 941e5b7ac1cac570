import type { Page } from 'playwright-core';
import type { createFind } from '../../../src/search/client/find.ts';
import type { createSource, SourcePaths } from '../../../src/search/client/source.ts';
import { SOURCE_PATH } from './bench-server.ts';

/** Milliseconds between two keys: a quick typist's. */
const KEY = 60;

/** Milliseconds that each query takes in the page once all is loaded, answers without their texts. */
export async function timeQueries(
	page: Page,
	paths: SourcePaths,
	queries: readonly string[],
): Promise<number[]> {
	return page.evaluate(
		async ({ base, sourcePaths, asked }) => {
			// Casts, because a page imports by address what TypeScript knows by path.
			const source = (await import(`${base}src/search/client/source.ts`)) as {
				createSource: typeof createSource;
			};
			const client = (await import(`${base}src/search/client/find.ts`)) as {
				createFind: typeof createFind;
			};
			const find = client.createFind(source.createSource(sourcePaths));
			// Once for the parts of the index, which a reader waits for the network for.
			for (const query of asked) await find(query);
			const times: number[] = [];
			for (const query of asked) {
				const start = performance.now();
				await find(query);
				times.push(performance.now() - start);
			}
			return times;
		},
		{ base: SOURCE_PATH, sourcePaths: paths, asked: [...queries] },
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
