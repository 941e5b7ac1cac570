import { INNER_BLANK } from '../language/plain-signs.ts';

/** A run of an excerpt; marked where it is what the reader searched for. */
export interface Piece {
	text: string;
	isMarked: boolean;
}

/**
 * Pagefind's excerpt as pieces of plain text, so that nothing from an index is ever read as HTML.
 * It puts `<mark>` around words, with the signs next to them, and writes `<` and `>` as entities.
 *
 * @example
 * parseExcerpt('Byt <mark>lösenord.</mark>'); // => 'Byt ', 'lösenord' (marked), '.'
 */
export function parseExcerpt(excerpt: string): Piece[] {
	// The pattern's group makes `split` keep what is inside the marks, at every second place.
	return excerpt
		.split(/<mark>([^]*?)<\/mark>/)
		.flatMap((part, index) => (index % 2 === 1 ? wordOf(unescape(part)) : plain(unescape(part))))
		.filter(({ text }) => text !== '');
}

/** Letters before the first mark: two lines of a phone show not many more. */
const MOST_BEFORE = 40;

/**
 * An excerpt that begins shortly before what was searched for, so that it is seen on a phone, too.
 *
 * @example
 * fromFirstMark('… the first words of a sentence that is long and its <mark>end</mark>'); // => '… of a sentence that is long and its <mark>…'
 */
export function fromFirstMark(excerpt: string): string {
	const mark = excerpt.indexOf('<mark>');
	if (mark <= MOST_BEFORE) return excerpt;
	// Where there are no spaces words do not end either.
	const start = mark - MOST_BEFORE;
	const space = excerpt.slice(start, mark).search(/\s\S/u);
	return `… ${excerpt.slice(start + space + 1)}`;
}

/** A marked word apart from the signs before and after it. */
function wordOf(marked: string): Piece[] {
	const [, before = '', word = marked, after = ''] =
		/^([^\p{L}\p{N}]*)([^]*?)([^\p{L}\p{N}]*)$/u.exec(marked) ?? [];
	return [...plain(before), { text: word, isMarked: true }, ...plain(after)];
}

function plain(text: string): Piece[] {
	return [{ text, isMarked: false }];
}

function unescape(text: string): string {
	return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll(INNER_BLANK, '\u00A0');
}
