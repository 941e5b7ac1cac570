/** A word, or several joined by hyphens, apostrophes or full stops, e.g. `e-post`, `tv:n`, `2.4`. */
const JOINED = /[\p{L}\p{N}\p{M}]+(?:[-\u2010\u2011'’.:/][\p{L}\p{N}\p{M}]+)*/gu;
const PARTS = /[\p{L}\p{N}\p{M}]+/gu;

/** A word as it is written, and the words it may also be looked up as. */
export interface WrittenWord {
	/** Lower case, without signs. E.g. `epost`. */
	joined: string;
	/** E.g. `['e', 'post']`; one for a word without signs. */
	parts: string[];
}

/**
 * The words of a text in its own spelling, lower case: what a vocabulary holds and a query asks.
 *
 * @example
 * writtenWords('E-post: 4G'); // => [{ joined: 'epost', parts: ['e', 'post'] }, { joined: '4g', … }]
 */
export function writtenWords(text: string): WrittenWord[] {
	return (text.normalize('NFC').toLowerCase().match(JOINED) ?? []).map((word) => {
		const parts = word.match(PARTS) ?? [];
		return { joined: parts.join(''), parts };
	});
}

/**
 * Every form of a text's words that can be searched for: each part, and hyphenated words as one.
 *
 * @example
 * searchableWords('Din e-post'); // => ['din', 'e', 'post', 'epost']
 */
export function searchableWords(text: string): string[] {
	return writtenWords(text).flatMap(({ joined, parts }) =>
		parts.length > 1 ? [...parts, joined] : parts,
	);
}
