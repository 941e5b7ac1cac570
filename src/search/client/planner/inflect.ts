import { sharedLength } from '../../shared-length.ts';
import { wordsThatBegin } from './begins.ts';
import { useOf, type Entry, type Lexicon } from './lexicon.ts';

/** A word that may be another form of the same. */
export interface Form {
	entry: Entry;
	/** From 0 to 1: the share of the longer word that is common to both. */
	likeness: number;
}

/** Two words that share fewer letters share them by chance. */
const SHORTEST_STEM = 4;
/** One letter less is enough where the rest can only be an ending: `byta`, `byter`. */
const SHORT_STEM = 3;
const SHORT_ENDING = /^([aeiouy]\p{L}?)?$/u;
/** The longest ending of our languages, e.g. `-erna`, `-ernes`; a longer rest is another word. */
const LONGEST_ENDING = 5;
/** `konto` and `kontakt` are under it, `byta` and `byte` over it. */
const LEAST = 0.6;
/** From here on it is hardly chance; below, a typo is as good an explanation. */
export const SURE = 0.7;

/** What is added to a noun or a verb in our languages, and to nothing else: `tid`, `tiden`, `tiderna`. */
export const ENDING = /^(?:[aeo]r(?:n?[ae])?|e[nt]|ene|[ae]|n[ae]?|t)s?$/u;
/** How alike a word and a form of it are at least, however short it is. */
const INFLECTED = 0.75;

/** A consonant at the end that makes no form of a word in our languages, e.g. the last of `lösenorb`. */
const NO_ENDING = /^[^aeiouynrst]+$/;

/**
 * Words of the site that share their stem with a word it does not have, most alike first.
 *
 * @example
 * formsOf(lexicon, 'fakturorna'); // => faktura, fakturor
 */
export function formsOf(lexicon: Pick<Lexicon, 'entries'>, key: string): Form[] {
	if (key.length < SHORT_STEM || /\p{N}/u.test(key)) return [];
	const stem = Math.max(SHORT_STEM, key.length - LONGEST_ENDING, Math.ceil(key.length * LEAST));
	return wordsThatBegin(lexicon, key.slice(0, Math.min(stem, baseLength(key))))
		.map((entry) => ({ entry, likeness: likenessOf(entry.key, key) }))
		.filter(({ likeness }) => likeness >= LEAST)
		.sort((a, b) => b.likeness - a.likeness || useOf(b.entry) - useOf(a.entry));
}

/** Letters that an inflected word has without its ending. */
export function baseLength(key: string): number {
	let length = key.length;
	for (let at = key.length - 1; at >= SHORT_STEM; at--) if (ENDING.test(key.slice(at))) length = at;
	return length;
}

/** 0 where what is left of either word is too long to be an ending. */
export function likenessOf(a: string, b: string): number {
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

/** Whether a word of the site may be what another is a form of, and is no misspelling of it. */
export function isForm(a: string, b: string): boolean {
	return likenessOf(a, b) >= LEAST && !isMistyped(a, b);
}

/** Whether two words that share their stem differ by a letter that no ending has: one is mistyped. */
export function isMistyped(a: string, b: string): boolean {
	const shared = sharedLength(a, b);
	return [a, b].some((word) => NO_ENDING.test(word.slice(shared)));
}
