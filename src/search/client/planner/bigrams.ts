import { fold } from '../../language/fold.ts';

/** Places of the articles whose texts hold most of a query's pairs of characters, best first. */
export function matchBigrams(texts: readonly string[], query: string): number[] {
	const wanted = bigramsOf(query);
	if (wanted.size === 0) return [];
	return texts
		.map((text, place) => ({
			place,
			score: sharedBy(wanted, bigramsOf(text)) / wanted.size,
		}))
		.filter(({ score }) => score >= LEAST)
		.sort((a, b) => b.score - a.score || a.place - b.place)
		.map(({ place }) => place);
}

/** Half of the pairs may be particles and endings. */
const LEAST = 0.5;

function sharedBy(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
	return [...some].filter((pair) => others.has(pair)).length;
}

/** Pairs of neighbours, for languages that do not tell where a word ends. A character alone is its own pair. */
function bigramsOf(text: string): Set<string> {
	const pairs = new Set<string>();
	for (const run of fold(text).match(/[\p{L}\p{N}]+/gu) ?? []) {
		const letters = Array.from(run);
		if (letters.length === 1) pairs.add(run);
		for (let at = 1; at < letters.length; at++) pairs.add(`${letters[at - 1]}${letters[at]}`);
	}
	return pairs;
}
