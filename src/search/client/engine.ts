import { fromFirstMark, parseExcerpt } from './excerpt.ts';
import { matchingSteps, type Located } from './matching-steps.ts';
import type { Scored } from './planner/types.ts';
import type { Hit, Result } from './result.ts';

/** Finds pages of one locale that hold the words of a query, best first. */
export interface Engine {
	search: (query: string) => Promise<EngineHit[]>;
}

export interface EngineHit extends Hit, Scored {}

/** The part of Pagefind's browser API that we use; it comes without types. */
interface Pagefind {
	createInstance: (options: { baseUrl: string; excerptEllipsis: string; noWorker: boolean }) => {
		init: () => Promise<void>;
		search: (query: string) => Promise<{ results: (Scored & { data: () => Promise<Fragment> })[] }>;
	};
}

interface Fragment extends Located {
	url: string;
	meta: Record<string, string>;
	excerpt: string;
	sub_results: { title: string; url: string; anchor?: unknown; locations: number[] }[];
}

/**
 * Load the engine: a script, WebAssembly and the list of an index's parts.
 *
 * @param attempt Makes the address another one: browsers remember that a module failed to load.
 * @throws {Error} If any of it cannot be fetched or is not allowed to run.
 */
export async function loadEngine(bundlePath: string, attempt: number): Promise<Engine> {
	const address = `${bundlePath}pagefind.js${attempt > 0 ? `?attempt=${attempt}` : ''}`;
	// A cast, because the module is made after this one is compiled.
	const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
	// Addresses in the index begin at the root of the site, not at the folder of the index.
	const instance = pagefind.createInstance({
		baseUrl: '/',
		excerptEllipsis: '…',
		// Its own worker would send every one of a thousand answers across; ours sends what is shown.
		noWorker: true,
	});
	await instance.init();
	return {
		search: async (query) => {
			const { results } = await instance.search(query);
			// Pagefind keeps silent about a part of the index that it could not fetch.
			if (results.length === 0 && !navigator.onLine) throw new Error('Offline');
			return results.map(({ id, score, data }) => ({
				id,
				score,
				load: async () => resultOf(await data()),
			}));
		},
	};
}

function resultOf(fragment: Fragment): Result {
	const { url, meta, excerpt, sub_results } = fragment;
	const sections = sub_results
		.filter(({ anchor }) => anchor !== undefined)
		.sort((a, b) => b.locations.length - a.locations.length)
		.map(({ title, url: href }) => ({ title, href }));
	return {
		title: meta['title'] ?? url,
		href: url,
		category: meta['category'] ?? '',
		excerpt: parseExcerpt(fromFirstMark(excerpt)),
		sections,
		steps: matchingSteps(fragment),
	};
}
