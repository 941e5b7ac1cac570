import { createFind } from './find.ts';
import { loadAll, type Result } from './result.ts';
import { createSource, type SourcePaths } from './source.ts';

/** A locale whose articles may help readers of another. */
export interface Fallback extends SourcePaths {
	/** In the readers' language. E.g. `Träffar på danska`. */
	heading: string;
	dir: 'ltr' | 'rtl';
}

/** What a fallback locale answers. */
export interface Others {
	lang: string;
	dir: 'ltr' | 'rtl';
	heading: string;
	results: Result[];
}

/** Few, because they are read with effort. */
const ROWS = 3;

/** Asks the fallback locales, whose files are loaded only then. */
export function createFallbackFind(
	fallbacks: readonly Fallback[],
): (query: string) => Promise<Others[]> {
	const places = fallbacks.map((fallback) => ({
		...fallback,
		find: createFind(createSource(fallback)),
	}));
	return async (query) => {
		const all = places.map(async ({ find, lang, dir, heading }): Promise<Others> => {
			// An addition: one that cannot be loaded is left out.
			const { hits } = await find(query).catch(() => ({ hits: [] }));
			return { lang, dir, heading, results: await loadAll(hits.slice(0, ROWS), 0) };
		});
		return (await Promise.all(all)).filter(({ results }) => results.length > 0);
	};
}
