import { packFor } from '../packs/pack-for.ts';
import type { Pack } from '../packs/pack.ts';
import type { CountedWord } from './vocabulary.ts';

/**
 * Words that tell nothing of what is searched for, in the site's language and in those of its
 * neighbours: who asks `hvordan skifter jeg` on a Swedish page does not look for the word `jeg`. A
 * neighbour's word that the site has is one of its own and stays.
 */
export function stopWords(
	{ stop, columns }: Pack,
	words: ReadonlyMap<string, CountedWord>,
): string {
	const own = stop.split(' ');
	const others = columns.slice(1).flatMap((column) => packFor(column).stop.split(' '));
	return Array.from(new Set([...own, ...others.filter((word) => !words.has(word))]))
		.sort()
		.join(' ')
		.trim();
}
