import type { KnownNetwork } from './networks.ts';
import { Problem } from './problem.ts';
import { DAY_MS, dayOf } from './weeks.ts';

/** One reader's answer on one article. */
export interface CountedVote {
	/** The networks it came from. */
	networks: readonly KnownNetwork[];
	article: string;
	/** The reader, as the store knows them: who changes their mind is not counted twice. */
	reader: string;
	/** Milliseconds since 1970. */
	at: number;
}

/** Networks and articles remembered for one day; beyond that, the oldest are forgotten. */
const CAPACITY = 50_000;

/**
 * How many readers of one network may vote on one article in a day, kept in memory. An IPv6 /56 counts as two networks, a /48 as four: whoever is given one has all its /64s.
 *
 * @param most Readers of one IPv4 address or /64.
 * @returns Notes a reader. @throws {Problem} 429 if there are too many.
 */
export function createDailyReaderLimit(
	most: number,
	capacity = CAPACITY,
): (vote: CountedVote) => void {
	const readers = new Map<string, Set<string>>();
	let today = NaN;
	return ({ networks, article, reader, at }) => {
		if (dayOf(at) !== today) readers.clear();
		today = dayOf(at);
		const shares = networks.map(({ id, share }) => ({
			key: `${id} ${article}`,
			most: most * share,
		}));
		for (const { key, most: mostHere } of shares) {
			const known = readers.get(key);
			if (known && known.size >= mostHere && !known.has(reader)) throw tooMany(at);
		}
		for (const { key } of shares) readers.set(key, (readers.get(key) ?? new Set()).add(reader));
		for (const key of readers.keys()) {
			if (readers.size <= capacity) break;
			readers.delete(key);
		}
	};
}

function tooMany(at: number): Problem {
	const seconds = Math.ceil(((dayOf(at) + 1) * DAY_MS - at) / 1000);
	return new Problem(
		429,
		'Too many answers on this article from one network today. Try again tomorrow.',
		{
			headers: { 'Retry-After': String(seconds) },
		},
	);
}
