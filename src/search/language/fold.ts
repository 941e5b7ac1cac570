import { plainSigns } from './plain-signs.ts';

/** Letters that Unicode does not take apart into a letter and a mark, and those written either way. */
const LETTERS: Readonly<Record<string, string>> = {
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ð: 'd',
	đ: 'd',
	ł: 'l',
	þ: 'th',
	ß: 'ss',
	ı: 'i',
	ς: 'σ',
	// Arabic and Persian keyboards have one of each, and hurried hands leave out what tells them apart.
	ة: 'ه',
	ى: 'ي',
	ی: 'ي',
	ے: 'ي',
	ک: 'ك',
	ڪ: 'ك',
	ہ: 'ه',
	ھ: 'ه',
	ە: 'ه',
	ٱ: 'ا',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/**
 * A text as it is compared: lower case, plain signs, letters without marks. The voicing marks of
 * Japanese stay: without them a letter is another letter.
 *
 * @example
 * fold('Lösenord på Ærø'); // => 'losenord pa aero'
 */
export function fold(text: string): string {
	return plainSigns(text)
		.toLowerCase()
		.normalize('NFD')
		.replace(/(?![\u3099\u309A])\p{M}/gu, '')
		.normalize('NFC')
		.replace(LETTER, (letter) => LETTERS[letter] ?? letter);
}

/**
 * The folded words of a text, in order.
 *
 * @example
 * foldedWords('E-post: 2 år'); // => ['e', 'post', '2', 'ar']
 */
export function foldedWords(text: string): string[] {
	return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A word as it is compared where spelling may differ: the same for `höger`, `hoger` and `hoeger`. */
export type FoldKey = (word: string) => string;

/**
 * @param folds Letter → how it is typed without it, plainest first. E.g. `{ ø: ['o', 'oe'] }`.
 *
 * @example
 * createFoldKey({ ø: ['o', 'oe'] })('hoejttaler'); // => 'hojttaler'
 */
export function createFoldKey(folds: Readonly<Record<string, readonly string[]>>): FoldKey {
	const plain = new Map<string, string>();
	for (const [letter, [first = letter, ...others]] of Object.entries(folds)) {
		plain.set(letter, first);
		for (const other of others) if (other.length > first.length) plain.set(other, first);
	}
	if (plain.size === 0) return fold;
	// Longest first, so that `oe` is not taken for an `o`.
	const written = [...plain.keys()].sort((a, b) => b.length - a.length);
	const pattern = new RegExp(written.join('|'), 'gu');
	return (word) =>
		fold(
			word
				.normalize('NFC')
				.toLowerCase()
				.replace(pattern, (text) => plain.get(text) ?? text),
		);
}

/**
 * A word with the marks that it is typed with, as Danes, Swedes and Norwegians write the same letter.
 *
 * @example
 * sameMarks('løsning'); // => 'lösning'
 */
export function sameMarks(word: string): string {
	return word.replaceAll('ø', 'ö').replaceAll('æ', 'ä');
}
