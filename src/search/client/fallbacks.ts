import { createFind } from './find.ts';
import { loadAll, type Result } from './result.ts';
import { createSource, type Source, type SourcePaths } from './source.ts';

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
	const places = fallbacks.map((fallback) => {
		const source = createSource(fallback);
		return { ...fallback, source, find: createFind(source) };
	});
	return async (query) => {
		const all = places.map(async ({ source, find, lang, dir, heading }): Promise<Others> => {
			// An addition: one that cannot be loaded is left out.
			const { hits } = await find(query).catch(() => ({ hits: [] }));
			const ownOnly = await ownOnlyTitles(source);
			// Among a few more there are likely enough that may be shown.
			const rows = ownOnly.size === 0 ? ROWS : 4 * ROWS;
			const results = await loadAll(hits.slice(0, rows), 0);
			const lent = results.filter(({ title }) => !ownOnly.has(title)).slice(0, ROWS);
			return { lang, dir, heading, results: lent };
		});
		return (await Promise.all(all)).filter(({ results }) => results.length > 0);
	};
}

/** Titles of a locale that only its own readers are shown: what holds in one market. */
async function ownOnlyTitles(source: Source): Promise<ReadonlySet<string>> {
	const titles = await source.assist().then(
		(assist) => assist.titles,
		() => [],
	);
	return new Set(titles.filter(({ isOwnOnly }) => isOwnOnly).map(({ title }) => title));
}
