/** A shorter rest is the beginning of too many words. */
const SHORTEST = 4;
/** The longest ending that is taken off, e.g. of `oppdatering`. */
const LONGEST_ENDING = 3;

/**
 * What a word's base form may be: itself, with an ending of its own, or without its last letters.
 * The build leaves out what the browser finds by it.
 *
 * @example
 * basesOf('fjern'); // => ['fjern', 'fjerna', 'fjerne', 'fjer', …]
 */
export function basesOf(word: string): string[] {
	if (/[^\p{L}]/u.test(word)) return [word];
	const bases = [word, `${word}a`, `${word}e`];
	// Present tense of a verb that ends in its vowel, e.g. `slår`, `går`, `får`.
	if (/[^r]r$/.test(word)) bases.push(word.slice(0, -1));
	for (let cut = 1; cut <= LONGEST_ENDING && word.length - cut >= SHORTEST; cut++) {
		const stem = word.slice(0, -cut);
		bases.push(stem, `${stem}a`, `${stem}e`);
	}
	return word.length < SHORTEST ? bases.filter((base) => base.length <= word.length) : bases;
}
