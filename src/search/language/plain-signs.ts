/** Stands for a blank inside a number where a number must be one word. Private use: nobody types it. */
export const INNER_BLANK = '\uE000';

/** Signs that stay as they are; most texts have no others. */
const PLAIN =
	/^[\0-_a-\u007F\u00A1-\u00A9\u00AB\u00AC\u00AE-\u00B1\u00B5\u00B6\u00B8\u00BB-\u0131\u0134-\u013E\u0141-\u0148\u014A-\u017E\u0400-\u052F–—“”„…€]*$/;
/** Seen by nobody: soft hyphens, joiners, marks of direction; and what stretches an Arabic word. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\u0640]+/gu;
/** Whoever means one of these types the one on the keyboard. */
const APOSTROPHES = /[’‘‛ʼʻʹ´\u0060′׳＇]/gu;
const HYPHENS = /[\u2010\u2011\uFE63\uFF0D]/gu;
/** Catalan `l·l`, and Hebrew abbreviations, whose last sign is typed as a quotation mark. */
const INNER = /(l)[·\u2027](?=l)|(\p{Script=Hebrew})["״”](?=\p{Script=Hebrew})/giu;
/**
 * Letters and digits that stand for plainer ones: ligatures, full and half width, raised and lowered.
 * Those of Thai and Lao are left out, as they stand for no other way to write.
 */
const COMPATIBLE =
	/[ªº²³¹ĲĳĿŀŉſǄ-ǌǱ-ǳʰ-ʸˠ-ˤ\u1D2C-\u1DBF\u2070-\u209C\u2102-\u2115\u2119-\u211D\u2124-\u218B\u2460-\u24FF\u3131-\u318E\u3200-\u33FF\uF900-\uFAFF\uFB00-\uFDFF\uFE70-\uFEFC\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFDC\u{1D400}-\u{1D7FF}]+/gu;
const WORD = /^[\p{L}\p{N}\p{M}]+$/u;
const DIGIT = /(?!\p{ASCII})\p{Nd}/gu;
/** With a no-break, thin or figure space between its groups. */
const NUMBER = /\d+(?:[\u00A0\u2007-\u200A\u202F\uE000]\d+)+/g;

/**
 * A text in the signs that a keyboard has, its capitals kept: what search compares, in pages and in
 * what is typed. Apart from numbers, words stay as many as they were.
 *
 * @example
 * plainSigns('l’adresse'); // => "l'adresse"
 * plainSigns('CO₂'); // => 'CO2'
 */
export function plainSigns(text: string): string {
	if (PLAIN.test(text)) return text;
	return text
		.normalize('NFC')
		.replace(UNSEEN, '')
		.replace(COMPATIBLE, (letters) => {
			const plain = letters.normalize('NFKC');
			return WORD.test(plain) ? plain : letters;
		})
		.normalize('NFC')
		.replace(APOSTROPHES, "'")
		.replace(HYPHENS, '-')
		.replace(INNER, (_, l = '', hebrew = '') => (l === '' ? `${hebrew}'` : l))
		.replace(DIGIT, valueOf)
		.replace(NUMBER, (number) => joined(number, ''));
}

/** Whether a text has only signs that stay as they are, as far as one look tells. */
export function isSurelyPlain(text: string): boolean {
	return PLAIN.test(text);
}

/** The numbers of a text each as one word, for whatever parts words at blanks. */
export function withWholeNumbers(text: string): string {
	return text.replace(/\p{Nd}+(?:[\u00A0\u2007-\u200A\u202F]\p{Nd}+)+/gu, (number) =>
		joined(number, INNER_BLANK),
	);
}

/** Groups of three, as in `1 000`; others may be telephone numbers, or two numbers. */
function joined(number: string, sign: string): string {
	const [first = '', ...groups] = number.split(/[^\p{Nd}]/u);
	const isOne = first.length <= 3 && groups.every(({ length }) => length === 3);
	return isOne ? [first, ...groups].join(sign) : number;
}

/** Unicode keeps the ten digits of a script together, in order. */
function valueOf(digit: string): string {
	const code = digit.codePointAt(0) ?? 0;
	let value = 0;
	while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
	return String(value);
}
