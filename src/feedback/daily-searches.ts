import type { KnownNetwork } from './networks.ts';
import type { Pseudonym } from './privacy.ts';
import { dayOf } from './weeks.ts';

/** One search that found nothing. */
export interface Searched {
	/** The networks it came from. */
	networks: readonly KnownNetwork[];
	locale: string;
	/** Normalised. */
	query: string;
	/** Milliseconds since 1970. */
	at: number;
}

/** Different queries of one network that are counted in a day; a /56 and a /48 have more, as with votes. */
const QUERIES_A_DAY = 50;

/** Networks and queries remembered for one day; beyond that, the oldest are forgotten. */
const CAPACITY = 100_000;

/**
 * Whether a search counts: once a day for each network and query, so that "five searches" are those of five
 * networks, and only so many queries of one network. In memory, under the day's pseudonyms.
 */
export function createDailySearches(
	pseudonym: Pseudonym,
	{ most = QUERIES_A_DAY, capacity = CAPACITY } = {},
): (searched: Searched) => boolean {
	const counted = new Set<string>();
	const queries = new Map<string, number>();
	let today = NaN;
	return ({ networks: from, locale, query, at }) => {
		if (dayOf(at) !== today) {
			counted.clear();
			queries.clear();
		}
		today = dayOf(at);
		const networks = from.map(({ id: key, share }) => ({
			key,
			most: most * share,
		}));
		const search = pseudonym('search', networks[0]?.key ?? '', locale, query);
		if (counted.has(search)) return false;
		if (networks.some(({ key, most: mostHere }) => (queries.get(key) ?? 0) >= mostHere))
			return false;
		for (const { key } of networks) queries.set(key, (queries.get(key) ?? 0) + 1);
		counted.add(search);
		forgetFirst(counted, capacity);
		forgetFirst(queries, capacity);
		return true;
	};
}

function forgetFirst(all: Set<string> | Map<string, unknown>, capacity: number): void {
	for (const key of all.keys()) {
		if (all.size <= capacity) return;
		all.delete(key);
	}
}
