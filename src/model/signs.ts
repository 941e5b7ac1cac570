/** Signs that look like a blank, or like nothing, and are neither to a program. */

/** Blanks that Markdown takes for letters: no-break, ideographic, and all the thin and wide ones. */
export const otherBlanks = '\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000';

/** Signs without any width. The joiners among them are letters in some scripts. */
export const invisibles =
	'\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF';

/** A sign by its number, which is the only way to see some: `U+00A0`. */
function codePoint(sign: string): string {
	return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Every sign of a kind with its number, each once: `a no-break space (U+00A0)`. */
export function named(signs: readonly string[]): string {
	return [...new Set(signs)]
		.map((sign) => `${names[codePoint(sign)] ?? 'a sign'} (${codePoint(sign)})`)
		.join(' and ');
}

const names: Readonly<Record<string, string>> = {
	'U+00A0': 'a no-break space',
	'U+00AD': 'a soft hyphen',
	'U+2009': 'a thin space',
	'U+200B': 'a zero-width space',
	'U+200C': 'a zero-width non-joiner',
	'U+200D': 'a zero-width joiner',
	'U+200E': 'a left-to-right mark',
	'U+200F': 'a right-to-left mark',
	'U+2028': 'a line separator',
	'U+2029': 'a paragraph separator',
	'U+202F': 'a narrow no-break space',
	'U+2060': 'a word joiner',
	'U+3000': 'an ideographic space',
	'U+FEFF': 'a byte order mark',
};

/** A text in which what cannot be seen is: `log‹U+200B›in`. */
export function madeVisible(text: string, signs: readonly string[]): string {
	return [...text].map((sign) => (signs.includes(sign) ? `‹${codePoint(sign)}›` : sign)).join('');
}

/** What of a name or an address nobody can see and no script needs. */
export function invisibleSigns(text: string): string[] {
	const isRightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
	return [...text.matchAll(new RegExp(`[${invisibles}]`, 'gu'))].flatMap(({ 0: sign, index }) => {
		if (/[\u200C\u200D]/.test(sign) && isJoined(text.slice(0, index))) return [];
		if (/[\u200E\u200F\u061C\u2066-\u2069]/.test(sign) && isRightToLeft.test(text)) return [];
		return [sign];
	});
}

/** Whether a joiner means something after this: in scripts whose letters join, and in emoji. */
function isJoined(before: string): boolean {
	return /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]$/u.test(
		before,
	);
}
