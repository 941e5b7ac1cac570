import type { KnownNetwork } from './networks.ts';
import type { Pseudonym } from './privacy.ts';
import { dayOf } from './weeks.ts';

/** Something that a reader's page tells. */
interface Told {
	/** The networks it came from. */
	networks: readonly KnownNetwork[];
	/** What makes it another: locale and query, or locale, article and step. */
	of: readonly string[];
	/** Milliseconds since 1970. */
	at: number;
}

/** Different things of one network that are counted in a day; a /56 and a /48 have more, as with votes. */
const MOST_A_DAY = 50;

/** Networks and things remembered for one day; beyond that, the oldest are forgotten. */
const CAPACITY = 100_000;

/**
 * Whether something counts: once a day for each network, so that "five searches" are those of five networks,
 * and only so much of one network. In memory, under the day's pseudonyms.
 *
 * @param kind Of what is told, so that two kinds are not mistaken for each other.
 */
export function createOnceADay(
	pseudonym: Pseudonym,
	kind: 'search' | 'guide',
	{ most = MOST_A_DAY, capacity = CAPACITY } = {},
): (told: Told) => boolean {
	const counted = new Set<string>();
	const counts = new Map<string, number>();
	let today = NaN;
	return ({ networks: from, of, at }) => {
		if (dayOf(at) !== today) {
			counted.clear();
			counts.clear();
		}
		today = dayOf(at);
		const networks = from.map(({ id: key, share }) => ({
			key,
			most: most * share,
		}));
		const told = pseudonym(kind, networks[0]?.key ?? '', ...of);
		if (counted.has(told)) return false;
		if (networks.some(({ key, most: mostHere }) => (counts.get(key) ?? 0) >= mostHere))
			return false;
		for (const { key } of networks) counts.set(key, (counts.get(key) ?? 0) + 1);
		counted.add(told);
		forgetFirst(counted, capacity);
		forgetFirst(counts, capacity);
		return true;
	};
}

function forgetFirst(all: Set<string> | Map<string, unknown>, capacity: number): void {
	for (const key of all.keys()) {
		if (all.size <= capacity) return;
		all.delete(key);
	}
}
