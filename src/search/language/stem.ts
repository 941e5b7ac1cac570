/**
 * Which words are forms of one word. The endings are those of the Scandinavian languages, English and
 * German; that an engine's stemmer knows more does no harm, since it is asked for what is found here.
 */
import { fold } from './fold.ts';
import { sharedLength } from './shared-length.ts';

/** Two words that share fewer letters share them by chance. */
const SHORTEST_STEM = 4;
/** One letter less is enough where the rest can only be an ending: `byta`, `byter`. */
export const SHORT_STEM = 3;
const SHORT_ENDING = /^([aeiouy]\p{L}?)?$/u;
/** The longest ending of our languages, e.g. `-erna`, `-ernes`; a longer rest is another word. */
export const LONGEST_ENDING = 5;
/** The endings that the engine takes off by itself, and that a base form is found without. */
const USUAL_ENDING = 3;
/** `konto` and `kontakt` are under it, `byta` and `byte` over it. */
export const SAME_STEM = 0.6;
/** From here on it is hardly chance; below, a typo is as good an explanation. */
export const SURELY_SAME_STEM = 0.7;
/** What is added to a noun or a verb in our languages, and to nothing else: `tid`, `tiden`, `tiderna`. */
const ENDING = /^(?:[aeo]r(?:n?[ae])?|e[nt]|ene|[ae]|n[ae]?|t)s?$/u;
/** How alike a word and a form of it are at least, however short it is. */
const INFLECTED = 0.75;
/** What begins like a word this long is hardly another word. */
const LONG_STEM = 7;
/** A consonant at the end that makes no form of a word in our languages, e.g. the last of `lösenorb`. */
const NO_ENDING = /^[^aeiouynrst]+$/;

/** How alike two words are as forms of one, from 0 to 1; 0 where the rest of either is no ending. */
export function stemLikeness(a: string, b: string): number {
	const shared = sharedLength(a, b);
	const longer = Math.max(a.length, b.length);
	if (longer - shared > LONGEST_ENDING || shared < SHORT_STEM) return 0;
	const rests = [a.slice(shared), b.slice(shared)];
	if (rests.includes('') && rests.some((rest) => ENDING.test(rest))) {
		return Math.max(INFLECTED, shared / longer);
	}
	if (shared < SHORTEST_STEM && !rests.every((rest) => SHORT_ENDING.test(rest))) return 0;
	return shared / longer;
}

/** Whether a word may be a form of another, and is no misspelling of it. */
export function isForm(a: string, b: string): boolean {
	return stemLikeness(a, b) >= SAME_STEM && !isMistyped(a, b);
}

/** Whether two words that share their stem differ by a letter that no ending has: one is mistyped. */
export function isMistyped(a: string, b: string): boolean {
	const shared = sharedLength(a, b);
	return [a, b].some((word) => NO_ENDING.test(word.slice(shared)));
}

/** Whether two words differ so little that the engine's stemmer takes them for one. */
function isSameToEngine(a: string, b: string): boolean {
	const shared = sharedLength(a, b);
	return shared >= SHORTEST_STEM && Math.max(a.length, b.length) - shared <= USUAL_ENDING;
}

/** Whether two words differ in their ending and in marks only, both of which the engine overlooks. */
export function areForms(a: string, b: string): boolean {
	return isSameToEngine(fold(a), fold(b));
}

/** Whether two words are one but for a final vowel or what follows the shorter. */
export function sharesStem(a: string, b: string): boolean {
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	const stem = short.replace(/[aeiouy]$/, '');
	return (
		stem.length >= SHORT_STEM && long.startsWith(stem) && long.length - stem.length <= USUAL_ENDING
	);
}

/** Whether a word is a stem with an ending: whatever is short is one after a long word; `still` is no form of `stil`. */
export function isStemOf(stem: string, word: string): boolean {
	if (stem.length < SHORTEST_STEM || !word.startsWith(stem)) return false;
	const rest = word.slice(stem.length);
	return stem.length < LONG_STEM ? ENDING.test(rest) : rest.length < LONGEST_ENDING;
}

/** Letters that an inflected word has without its ending. */
export function baseLength(key: string): number {
	let length = key.length;
	for (let at = key.length - 1; at >= SHORT_STEM; at--) if (ENDING.test(key.slice(at))) length = at;
	return length;
}

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
	for (let cut = 1; cut <= USUAL_ENDING && word.length - cut >= SHORTEST_STEM; cut++) {
		const stem = word.slice(0, -cut);
		bases.push(stem, `${stem}a`, `${stem}e`);
	}
	return word.length < SHORTEST_STEM ? bases.filter((base) => base.length <= word.length) : bases;
}
