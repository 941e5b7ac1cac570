import { wordsThatBegin } from './begins.ts';
import type { Entry, Lexicon } from './lexicon.ts';

/** A word that may be another form of the same. */
export interface Form {
	entry: Entry;
	/** From 0 to 1: the share of the longer word that is common to both. */
	likeness: number;
}

/** Two words that share fewer letters share them by chance. */
const SHORTEST_STEM = 4;
/** The longest ending of our languages, e.g. `-erna`, `-ernes`; a longer rest is another word. */
const LONGEST_ENDING = 5;
/** `konto` and `kontakt` are under it, `byta` and `byte` over it. */
const LEAST = 0.6;
/** From here on it is hardly chance; below, a typo is as good an explanation. */
export const SURE = 0.7;

/**
 * Words of the site that share their stem with a word it does not have, most alike first.
 *
 * @example
 * formsOf(lexicon, 'fakturorna'); // => faktura, fakturor
 */
export function formsOf(lexicon: Pick<Lexicon, 'entries'>, key: string): Form[] {
	const stem = Math.max(SHORTEST_STEM, key.length - LONGEST_ENDING, Math.ceil(key.length * LEAST));
	if (key.length < SHORTEST_STEM || /\p{N}/u.test(key)) return [];
	return wordsThatBegin(lexicon, key.slice(0, stem))
		.map((entry) => ({ entry, likeness: likenessOf(entry.key, key) }))
		.filter(({ likeness }) => likeness >= LEAST)
		.sort((a, b) => b.likeness - a.likeness || rank(b.entry) - rank(a.entry));
}

/** 0 where what is left of either word is too long to be an ending. */
export function likenessOf(a: string, b: string): number {
	let shared = 0;
	while (shared < a.length && a[shared] === b[shared]) shared++;
	const longer = Math.max(a.length, b.length);
	if (shared < SHORTEST_STEM || longer - shared > LONGEST_ENDING) return 0;
	return shared / longer;
}

function rank({ bucket, isKey }: Entry): number {
	return bucket + (isKey ? 2 : 0);
}
