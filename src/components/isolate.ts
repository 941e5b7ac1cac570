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

/** A run of a sentence. */
export interface TextRun {
	text: string;
	isIsolated: boolean;
}

/**
 * A sentence in runs, at what `isolate` marked.
 *
 * @example
 * runs(`In ${isolate('Dansk')} only`); // => 'In ', 'Dansk' (isolated), ' only'
 */
export function runs(sentence: string): TextRun[] {
	// The pattern's group makes `split` keep what is inside, at every second place.
	return sentence
		.split(/\u2068([^\u2069]*)\u2069/)
		.map((text, index) => ({ text, isIsolated: index % 2 === 1 }))
		.filter(({ text }) => text !== '');
}
