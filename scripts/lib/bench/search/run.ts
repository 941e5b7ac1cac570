import { benchSearch, type SearchBenchOptions } from './bench.ts';

/** Measure search and print how that went. */
export async function runSearchBench(options: SearchBenchOptions, asJson: boolean): Promise<void> {
	const result = await benchSearch(options);
	if (asJson) console.log(JSON.stringify(result, undefined, '\t'));
	else console.table({ ...result, longTasks: result.longTasks.join(', ') || 'none' });
}
