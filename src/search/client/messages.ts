import type { Searcher, SearchPlaces } from './searcher.ts';

/** A call of the searcher, from the page to the worker. */
export type Call = {
	[Method in keyof Searcher]: { id: number; method: Method; values: Parameters<Searcher[Method]> };
}[keyof Searcher];

/** What the page sends: first where to search, then calls. */
export type ToWorker = SearchPlaces | Call;

/** The answer to a call, or why there is none. */
export type FromWorker = { id: number; value: unknown } | { id: number; error: string };

/** Do what a call says. */
export function callOn(searcher: Searcher, { method, values }: Call): Promise<unknown> {
	// A cast, because `Call` pairs each method with its own values, which TypeScript loses here.
	return (searcher[method] as (...values: unknown[]) => Promise<unknown>)(...values);
}
