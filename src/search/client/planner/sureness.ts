import type { Alternative, Kind } from './types.ts';
import { DOUBTED } from './weights.ts';

/** What a part of a word is taken for by chance as often as not. */
const DOUBTFUL_IN_PART: readonly Kind[] = ['typo', 'prefix', 'sound'];

/**
 * How sure it is that a word means what is searched for in its place. That a part of it is known says
 * little of the whole: a pram is no child.
 *
 * @param isPart What is searched for stands for a part of the word only.
 */
export function surenessOf({ kind, weight }: Alternative, isPart: boolean): number {
	const isDoubtful = kind === 'part' || (isPart && DOUBTFUL_IN_PART.includes(kind));
	return isDoubtful ? weight * DOUBTED : weight;
}
