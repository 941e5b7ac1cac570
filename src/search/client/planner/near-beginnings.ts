import { distanceWithin } from './distance.ts';
import { lettersOf, type Entry, type Lexicon } from './lexicon.ts';
import { allowedErrors, bits } from './typo.ts';

/** A shorter one with a letter wrong is the beginning of too many. */
const SHORTEST = 6;

/**
 * Words of the site that begin like a mistyped one but for a letter: where it has the word only in
 * compounds, or before an ending that is too long for a form.
 */
export function nearBeginnings({ entries, isStop }: Lexicon, key: string): Entry[] {
	if (key.length < SHORTEST || allowedErrors(key) === 0) return [];
	const letters = lettersOf(key);
	return entries.filter((entry) => {
		if (entry.key.length <= key.length || entry.key[0] !== key[0]) return false;
		if (bits(letters & ~entry.letters) > 1 || isStop(entry.word)) return false;
		return [0, 1, -1].some(
			(more) => distanceWithin(key, entry.key.slice(0, key.length + more), 1) <= 1,
		);
	});
}
