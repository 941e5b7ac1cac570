/** Letters that Unicode does not take apart into a letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ð: 'd',
	đ: 'd',
	ł: 'l',
	þ: 'th',
	ß: 'ss',
};

/**
 * A text as it is compared: lower case, letters without marks. The voicing marks of Japanese stay:
 * without them a letter is another letter.
 *
 * @example
 * fold('Lösenord på Ærø'); // => 'losenord pa aero'
 */
export function fold(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFD')
		.replace(/(?![\u3099\u309A])\p{M}/gu, '')
		.normalize('NFC')
		.replace(/[æœøðđłþß]/g, (letter) => LETTERS[letter] ?? letter);
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
