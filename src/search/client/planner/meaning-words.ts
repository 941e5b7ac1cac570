import type { FoldKey } from '../../language/fold.ts';
import { basesOf } from '../../language/stem.ts';
import type { Synonyms } from './synonyms.ts';

/** What tells what a word means on a site. */
export interface Meanings {
	keyOf: FoldKey;
	isStop: (word: string) => boolean;
	synonyms: Pick<Synonyms, 'meanings'>;
}

/** A word of a text and the meanings it has in it. */
export interface MeaningWord {
	key: string;
	/** Numbers of the meanings that it stands for, alone or in a phrase. */
	meanings: ReadonlySet<number>;
	isSmall: boolean;
}

/** Other words that stand between two of a phrase at most. */
const MOST_BETWEEN = 2;

/**
 * What each word of a text means, where it stands for something by itself or with others: `kommer` in
 * `kommer inte in` means what `logga in` does.
 */
export function meaningWords(
	{ keyOf, isStop, synonyms }: Meanings,
	words: readonly string[],
): MeaningWord[] {
	const all = words.map((word) => ({
		key: keyOf(word),
		isSmall: isStop(word),
		meanings: new Set<number>(),
	}));
	const bases = all.map(({ key }) => basesOf(key));
	all.forEach((_, at) => {
		for (const base of bases[at] ?? []) {
			for (const { rest, meaning } of synonyms.meanings.get(base) ?? []) {
				const places = placesOf(rest, bases, at);
				for (const place of places ?? []) all[place]?.meanings.add(meaning);
			}
		}
	});
	return all;
}

/** Where the words of a phrase stand that begins at a place, in their order; nothing if one is missing. */
function placesOf(
	rest: readonly string[],
	bases: readonly (readonly string[])[],
	from: number,
): number[] | undefined {
	const places = [from];
	let last = from;
	for (const word of rest) {
		const within = bases.slice(last + 1, last + 2 + MOST_BETWEEN);
		const next = within.findIndex((forms) => forms.includes(word));
		if (next < 0) return undefined;
		last += 1 + next;
		places.push(last);
	}
	return places;
}
