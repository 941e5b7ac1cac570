import type { OpeningPart } from './text.ts';
import { DESCRIPTION_LINE, fits } from './text-width.ts';

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
			if (!fits(longer, DESCRIPTION_LINE)) return description || cut(sentence, lang);
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
	const words = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(sentence)];
	const kept = beginning(words.map(({ segment }) => segment));
	// One word without end: an address, perhaps.
	const whole = kept === '' ? beginning([...sentence]) : kept;
	return `${whole.replace(/[\s\p{P}]+$/u, '')}…`;
}

/** As many of some pieces as there is room for, with an ellipsis. */
function beginning(pieces: readonly string[]): string {
	let kept = '';
	for (const piece of pieces) {
		if (!fits(`${kept}${piece}…`, DESCRIPTION_LINE)) break;
		kept += piece;
	}
	return kept;
}
