import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { assistPath } from '../../addresses.ts';
import { createFind } from '../../search/client/find.ts';
import type { Hit } from '../../search/client/result.ts';
import { LEAST_CONFIDENCE } from '../../search/client/planner/weights.ts';
import { createSource, type Source } from '../../search/client/source.ts';
import type { BuiltArticle } from './built-site.ts';
import type { Answer } from './score.ts';
import type { JudgedQuery } from './query-set.ts';

/** Answers asked for: what a reader sees without asking for more. */
const ROWS = 10;

/** What answers queries of one locale. */
export type Asked = (query: string) => Promise<Hit[]>;

/** The browser's own source, on the files of a built site. */
export function sourceOf(dist: string, locale: string): Source {
	// Pagefind decides by `navigator.onLine` whether silence means that nothing was found.
	Object.defineProperty(globalThis.navigator, 'onLine', { value: true, configurable: true });
	const bundle = `${pathToFileURL(join(dist, locale, 'pagefind')).href}/`;
	return createSource({ bundle, lang: locale, assist: assistPath(locale) });
}

/** Pagefind as it comes, with what the reader typed. */
export function stock(source: Source): Asked {
	return async (query) => (await source.engine()).search(query);
}

/** What the search of the site answers: nothing where a reader is told that there is no article. */
export function planner(source: Source): Asked {
	const find = createFind(source);
	return async (query) => {
		const { hits, confidence = 1 } = await find(query);
		return confidence >= LEAST_CONFIDENCE ? hits : [];
	};
}

/** Ask, and say which articles came back. */
export async function answer(
	ask: Asked,
	query: JudgedQuery,
	articles: readonly BuiltArticle[],
): Promise<Answer> {
	const hits = await ask(query.query);
	const results = await Promise.all(hits.slice(0, ROWS).map((hit) => hit.load()));
	const ids = new Map(articles.map(({ path, id }) => [path, id]));
	return { query, found: results.map(({ href }) => ids.get(decodeURI(href))) };
}
