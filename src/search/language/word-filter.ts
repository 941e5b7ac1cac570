/**
 * A set of words in as few bytes as can be: a Bloom filter. It knows every word that is in it, and takes
 * one of some hundred and twenty others for one of them.
 */

/** Of a filter for each word; with fewer it is wrong more often. */
const BITS = 10;
/** Places of a word: the best number for so many bits. */
const PLACES = 7;

/** The filter as text. */
export function wordFilter(words: readonly string[]): string {
	if (words.length === 0) return '';
	const bytes = new Uint8Array(Math.ceil((words.length * BITS) / 8));
	for (const word of words) {
		for (const place of placesOf(word, bytes.length * 8)) {
			bytes[place >> 3] = (bytes[place >> 3] ?? 0) | (1 << (place & 7));
		}
	}
	return btoa(String.fromCharCode(...bytes));
}

/** Whether a word is in the filter, or taken for one that is. */
export function isInFilter(filter: string): (word: string) => boolean {
	const bytes = Uint8Array.from(atob(filter), (sign) => sign.charCodeAt(0));
	if (bytes.length === 0) return () => false;
	return (word) =>
		placesOf(word, bytes.length * 8).every(
			(place) => ((bytes[place >> 3] ?? 0) & (1 << (place & 7))) !== 0,
		);
}

function placesOf(word: string, size: number): number[] {
	const first = hash(word, 0x811c9dc5);
	const step = hash(word, 0x9747b28c) | 1;
	return Array.from({ length: PLACES }, (_, at) => ((first + at * step) >>> 0) % size);
}

/** FNV-1a. */
function hash(word: string, seed: number): number {
	let value = seed;
	for (let at = 0; at < word.length; at++) {
		value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
	}
	return value >>> 0;
}
