import type { Concept } from '../../schema/words.ts';
import type { Pack } from '../language/pack.ts';
import type { OtherWords } from './other-words.ts';
import { packFor } from './packs.ts';
import type { CountedWord } from './vocabulary.ts';

/**
 * Words that tell nothing of what is searched for, in the site's language and in those of its
 * neighbours: who asks `hvordan skifter jeg` on a Swedish page does not look for the word `jeg`. A
 * neighbour's word that the site has, or that means something in the site's language, is one of its
 * own and stays: `seg` is Norwegian for oneself, and Swedish for slow.
 */
export function stopWords(
	{ stop, columns: [column, ...neighbours] }: Pack,
	words: ReadonlyMap<string, CountedWord>,
	concepts: readonly Concept[],
	others: OtherWords = new Map(),
): string {
	const own = stop.split(' ');
	const meant = new Set(
		concepts.flatMap(({ words: called, typed = {} }) =>
			column === undefined ? [] : [...(called[column] ?? []), ...(typed[column] ?? [])],
		),
	);
	const foreign = neighbours
		.flatMap((neighbour) => packFor(neighbour).stop.split(' '))
		.filter((word) => !meant.has(word) && (!words.has(word) || isOf(others, word)));
	return Array.from(new Set([...own, ...foreign]))
		.sort()
		.join(' ')
		.trim();
}

/** Whether the site has it where it is in another language. */
function isOf(others: OtherWords, word: string): boolean {
	return others.values().some((words) => words.has(word));
}
