import type { OpeningPart } from './text.ts';

/** Search engines cut off what is longer, in characters. */
export const LONGEST_DESCRIPTION = 160;

/** What labels and terms are called; a name nobody knows comes back as it is. */
export type NameOf = (part: Exclude<OpeningPart, string>) => string;

/**
 * What stands for a description that was not written: the first sentences of the text, as many as
 * search engines show, or as much of the first as fits.
 *
 * @param lang Language of the text, which says where a sentence ends.
 */
export function describe(
	opening: readonly (readonly OpeningPart[])[],
	nameOf: NameOf,
	lang: string,
): string {
	let description = '';
	for (const parts of opening) {
		const words = parts.map((part) => (typeof part === 'string' ? part : nameOf(part))).join('');
		const paragraph = words.replace(/\s+/g, ' ').trim();
		for (const sentence of sentencesOf(paragraph, lang)) {
			const longer = description === '' ? sentence : `${description} ${sentence}`;
			if (lengthOf(longer) > LONGEST_DESCRIPTION) return description || cut(sentence, lang);
			// "Do so:" says nothing without the steps below it.
			if (sentence.endsWith(':') && description !== '') return description;
			description = longer;
		}
		// A line without an end, bold perhaps, is no sentence that another could follow.
		if (description !== '' && !/[.!?…。！？؟।:]["'”’»)\]]*$/u.test(description)) return description;
	}
	return description.replace(/\s*:$/, '…');
}

function sentencesOf(paragraph: string, lang: string): string[] {
	const sentences = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(paragraph);
	return [...sentences].map(({ segment }) => segment.trim()).filter((text) => text !== '');
}

/** The beginning of a long sentence, up to the end of a word. */
function cut(sentence: string, lang: string): string {
	let kept = '';
	for (const { segment } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(sentence)) {
		if (lengthOf(kept + segment) >= LONGEST_DESCRIPTION) break;
		kept += segment;
	}
	// One word without end: an address, perhaps.
	const whole = kept === '' ? [...sentence].slice(0, LONGEST_DESCRIPTION - 1).join('') : kept;
	return `${whole.replace(/[\s\p{P}]+$/u, '')}…`;
}

function lengthOf(text: string): number {
	return [...text].length;
}
