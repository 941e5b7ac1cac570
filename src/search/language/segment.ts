import { plainSigns } from './plain-signs.ts';

/** A word, or several joined by hyphens, apostrophes or full stops, e.g. `e-post`, `tv:n`, `2.4`. */
const JOINED = /[\p{L}\p{N}\p{M}]+(?:[-'.:/][\p{L}\p{N}\p{M}]+)*/gu;
const PARTS = /[\p{L}\p{N}\p{M}]+/gu;
/** A word of its own that has lost its vowel before another: French `l'adresse`, Italian `dell'account`. */
const ELIDED =
	/^(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu|(?:[dns]?e|[ads]?a|[ds]u|que)ll|un)'(?=\p{L})/u;

/** A word as it is written, and the words it may also be looked up as. */
export interface WrittenWord {
	/** Lower case, without signs. E.g. `epost`. */
	joined: string;
	/** E.g. `['e', 'post']`; one for a word without signs. What lost its vowel is none. */
	parts: string[];
	/** It says no more than its parts, as `l'adresse`. */
	isElided: boolean;
}

/**
 * The words of a text in its own spelling, lower case: what a vocabulary holds and a query asks.
 *
 * @example
 * writtenWords('E-post: 4G'); // => [{ joined: 'epost', parts: ['e', 'post'] }, { joined: '4g', … }]
 */
export function writtenWords(text: string): WrittenWord[] {
	return (plainSigns(text).normalize('NFC').toLowerCase().match(JOINED) ?? []).map((word) => {
		const whole = word.replace(ELIDED, '');
		const partsOf = (of: string): string[] => of.match(PARTS) ?? [];
		return {
			joined: partsOf(word).join(''),
			parts: partsOf(whole),
			isElided: whole !== word,
		};
	});
}

/**
 * Every form of a text's words that can be searched for: each part, and hyphenated words as one.
 *
 * @example
 * searchableWords('Din e-post'); // => ['din', 'e', 'post', 'epost']
 */
export function searchableWords(text: string): string[] {
	return writtenWords(text).flatMap(({ joined, parts, isElided }) =>
		parts.length > 1 || isElided ? [...parts, joined] : parts,
	);
}

/** Languages that are written without spaces between words. */
export function isUnspaced(lang: string): boolean {
	return /^(ja|zh|yue|th|lo|km|my)\b/i.test(lang);
}

/**
 * The words of a text that is written without spaces, told apart as the index tells them. A browser
 * that cannot leaves what stands together as one word: titles are found by their characters even so.
 */
export function unspacedWords(text: string, lang: string): string[] {
	const plain = plainSigns(text).toLowerCase();
	if (!('Segmenter' in Intl)) return plain.match(PARTS) ?? [];
	// eslint-disable-next-line compat/compat -- asked for above
	const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
	return Array.from(segmenter.segment(plain))
		.filter(({ isWordLike }) => isWordLike)
		.map(({ segment }) => segment);
}
