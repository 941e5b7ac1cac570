import { toNfc } from './nfc.ts';
import { distanceWithin } from './edit-distance.ts';

/**
 * The candidate a writer probably meant, if one is near enough to suggest.
 *
 * @example
 * nearest('titel', ['title', 'order']); // => 'title'
 * nearest('xyz', ['title', 'order']); // => undefined
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
	let best: string | undefined;
	// A third of the letters may be wrong; a suggestion further off confuses more than it helps.
	let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
	for (const candidate of candidates) {
		const distance = distanceWithin(word.toLowerCase(), candidate.toLowerCase(), bestDistance);
		if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
	}
	return best;
}

/** A sentence that offers the nearest candidate, else names all of a short list, else nothing. */
export function suggestion(word: string, candidates: Iterable<string>): string {
	// What looks the very same is no help.
	const all = [...candidates].filter((candidate) => toNfc(candidate) !== toNfc(word));
	const near = nearest(word, all);
	if (near !== undefined) return ` Did you mean "${near}"?`;
	return all.length > 0 && all.length <= 12 ? ` There is: ${all.join(', ')}.` : '';
}
