import { Worker } from 'node:worker_threads';
import type { Folders } from '../../read/project.ts';
import type { Locale } from '../../schema/locale.ts';
import { siblingProgram } from '../../read/sibling-program.ts';
import type { MakeSearch } from './make-search.ts';

/** What the thread is sent. */
export interface SearchTask {
	locale: Locale;
	dist: string;
}

/** What it answers. */
export type MadeSearch = { code: string } & ({ said: string } | { error: unknown });

export interface SearchThread {
	make: MakeSearch;
	end: () => Promise<unknown>;
}

/** A thread that makes the search of locales, while pages of others are rendered. */
export function startSearchThread({
	root,
	content,
	public: shared,
	cache,
	out,
}: Folders): SearchThread {
	const folders: Folders = { root, content, public: shared, cache, out };
	const thread = new Worker(siblingProgram('search-thread', import.meta.filename), {
		workerData: folders,
	});
	// A build that failed does not wait for it.
	thread.unref();
	const made = new Map<string, PromiseWithResolvers<string>>();
	thread.on('message', (answer: MadeSearch) => {
		const promise = made.get(answer.code);
		if ('said' in answer) promise?.resolve(answer.said);
		else promise?.reject(answer.error);
	});
	const endAll = (error: Error): void => {
		for (const { reject } of made.values()) reject(error);
	};
	thread.on('error', endAll);
	thread.on('exit', () => endAll(new Error('The thread that makes the search ended by itself.')));
	return {
		make: (locale, dist) => {
			const promise = Promise.withResolvers<string>();
			made.set(locale.code, promise);
			thread.postMessage({ locale, dist } satisfies SearchTask);
			return promise.promise;
		},
		end: () => thread.terminate(),
	};
}
