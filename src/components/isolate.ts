/**
 * Names inside a sentence that may run the other way than it: `Português (Brasil)` in Arabic. A
 * sentence is put together as plain text, so what is isolated is marked there with the two
 * characters that Unicode has for it (UAX #9), and drawn as an element of HTML.
 */
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** A name that keeps its own direction, for use in a sentence. */
export function isolate(name: string): string {
	return FIRST_STRONG_ISOLATE + name + POP_ISOLATE;
}

/** A stretch of a sentence. */
export interface Stretch {
	text: string;
	isIsolated: boolean;
}

/**
 * A sentence in stretches, at what `isolate` marked.
 *
 * @example
 * stretches(`In ${isolate('Dansk')} only`); // => 'In ', 'Dansk' (isolated), ' only'
 */
export function stretches(sentence: string): Stretch[] {
	// The pattern's group makes `split` keep what is inside, at every second place.
	return sentence
		.split(/\u2068([^\u2069]*)\u2069/)
		.map((text, index) => ({ text, isIsolated: index % 2 === 1 }))
		.filter(({ text }) => text !== '');
}
