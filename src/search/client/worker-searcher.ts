import { callOn, type Call, type FromWorker, type ToWorker } from './messages.ts';
import type { Searcher, SearchPlaces } from './searcher.ts';

interface Waiting {
	call: Call;
	resolve: (value: unknown) => void;
	reject: (error: Error) => void;
}

/** The search of a locale on a thread of its own; on the page's own where there can be no other. */
export function workerSearcher(places: SearchPlaces): Searcher {
	const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
	const waiting = new Map<number, Waiting>();
	let here: Promise<Searcher> | undefined;
	let calls = 0;
	const send = (message: ToWorker): void => worker.postMessage(message);

	worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
		const { resolve, reject } = waiting.get(data.id) ?? {};
		waiting.delete(data.id);
		if ('error' in data) reject?.(new Error(data.error));
		else resolve?.(data.value);
	});
	// Its script could not be fetched, or the browser has no workers of this type.
	worker.addEventListener('error', () => {
		here ??= import('./searcher.ts').then(({ createSearcher }) => createSearcher(places));
		for (const { call, resolve, reject } of waiting.values()) {
			here.then((searcher) => callOn(searcher, call)).then(resolve, reject);
		}
		waiting.clear();
	});
	send(places);

	const ask = <Method extends keyof Searcher>(
		method: Method,
		...values: Parameters<Searcher[Method]>
	): ReturnType<Searcher[Method]> => {
		// Casts, because TypeScript does not follow one method through `Call` and back.
		const call = { id: ++calls, method, values } as Call;
		const answer = here
			? here.then((searcher) => callOn(searcher, call))
			: new Promise((resolve, reject) => {
					waiting.set(call.id, { call, resolve, reject });
					send(call);
				});
		return answer as ReturnType<Searcher[Method]>;
	};
	return {
		warmUp: () => ask('warmUp'),
		titles: (query, rows) => ask('titles', query, rows),
		find: (query, wanted) => ask('find', query, wanted),
		more: (from, wanted) => ask('more', from, wanted),
		others: (query) => ask('others', query),
		explain: (query) => ask('explain', query),
		retry: () => ask('retry'),
	};
}
