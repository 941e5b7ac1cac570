/** A stretch of an excerpt; marked where it is what the reader searched for. */
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
	return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
