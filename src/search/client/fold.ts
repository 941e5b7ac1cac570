import { plainSigns } from '../plain-signs.ts';

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
 * words('E-post: 2 år'); // => ['e', 'post', '2', 'ar']
 */
export function words(text: string): string[] {
	return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
