import type { Pack } from '../language/pack.ts';
import { searchableWords } from '../language/segment.ts';
import type { IndexedPage } from './indexed-pages.ts';
import { leadOf } from './lead.ts';
import { packFor } from './packs.ts';

/** Language → words of the titles and first sentences that are in it, though the site is not. */
export type OtherWords = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * A site that is being translated has pages that begin in another language. Their readers still
 * type words of their own, so that these must lead to the words that are there.
 */
export function otherWords(pages: readonly IndexedPage[], { columns }: Pack): OtherWords {
	const stops = columns.map((column) => new Set(packFor(column).stop.split(' ')));
	const words = new Map<string, Set<string>>();
	for (const page of pages) {
		const pageWords = searchableWords(`${page.title} ${leadOf(page)}`);
		const [own = 0, ...others] = stops.map(
			(stop) => pageWords.filter((word) => stop.has(word)).length,
		);
		const most = Math.max(...others);
		const column = columns[1 + others.indexOf(most)];
		// Neighbours share many such words: only twice as many are no chance.
		if (column === undefined || most < 2 || most <= 2 * own) continue;
		const known = words.get(column) ?? new Set();
		words.set(column, known.union(new Set(pageWords)));
	}
	return words;
}
