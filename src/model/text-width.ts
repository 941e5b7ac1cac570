/**
 * How wide a text is where Google shows it: search results cut titles and descriptions off by their
 * width on the screen, not by their letters. “Willy-nilly” is half as wide as “WWW MAMMOGRAM”.
 */

/** A line of a search result on a wide screen, in Arial. Google names no figures: these are what others have measured. */
export interface ResultLine {
	/** Size of its letters, in px. */
	size: number;
	/** What is wider, in px, is cut off. */
	widest: number;
}

/** First line of a result. */
export const TITLE_LINE: ResultLine = { size: 20, widest: 580 };
/** The two lines below it, as one. */
export const DESCRIPTION_LINE: ResultLine = { size: 14, widest: 920 };

/** Advance widths in Arial's metrics, which other fonts share, in thousandths of the size of the letters. */
const SIGNS_BY_WIDTH: readonly (readonly [width: number, signs: string])[] = [
	[191, `′'`],
	[222, 'ijlłſιіј‘’‚‛'],
	[260, '|¦'],
	[278, ' !,./:;I[\\]ft·ıŧΙІ\u00A0'],
	[333, '()-`r¡¨²³´¸¹΄‐‑“”„‹›'],
	[334, '{}ŀ'],
	[355, '"″•ºªг'],
	[390, '*τ°'],
	[440, 'ĳкζεξ'],
	[470, '^ςзт'],
	[500, 'JcksvxyzĸγκλνЈсухѕэє'],
	[525, 'чьχв¶'],
	[556, '#$0123456789?L_abdeghnopqu¢£¤¥§«»ðþđħĿŁŋƒηθοаеорђћ–†‡€Гпяυ±÷Γ¯нџδ'],
	[584, '+<=>~¬×Кдлиρбцβµμα'],
	[611, 'FTZ¿ßøŦΖΤТŉЗσΣъ'],
	[656, 'УφΞБЛЬ'],
	[667, '&ABEKPSVXYÞΑΒΕΚΡΥΧЅАВЕРХЧΔΛжД'],
	[690, 'мπ'],
	[722, 'CDHNRUwÐĐĦΗΝΠНСЯŊψЄЏИПЭыĲ©®Ц'],
	[778, 'GOQØΘΟОΩюФω'],
	[800, 'ЪΦшњ'],
	[833, 'MmΜМфщΨ¼½¾Ћ'],
	[889, '%æЂЫљ'],
	[930, 'WœШЖЩ'],
	[1000, 'ÆŒ—―…‰™ЊЮ@Љ'],
];

const WIDTHS: ReadonlyMap<string, number> = new Map(
	SIGNS_BY_WIDTH.flatMap(([width, signs]) => [...signs].map((sign) => [sign, width] as const)),
);

/** Of signs that the table lacks: as wide as most small letters. */
const USUAL = 556;
/** Arabic letters join, and half of them are strokes. */
const ARABIC = 420;
const SQUARE = 1000;

const isArabic = /\p{Script=Arabic}/u;
const isSquare =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\u3000-\u303F\uFF01-\uFF60]/u;
/** Marks stand on their letters; signs that only join or part others have no width. */
const hasNoWidth = /[\p{M}\p{Cf}]/u;

/** Width of a text in px, rounded up. */
export function textWidth(text: string, { size }: Pick<ResultLine, 'size'>): number {
	const thousandths = [...text.normalize('NFC')].reduce((sum, sign) => sum + widthOf(sign), 0);
	return Math.ceil((thousandths * size) / 1000);
}

function widthOf(sign: string): number {
	const known = WIDTHS.get(sign);
	if (known !== undefined) return known;
	if (hasNoWidth.test(sign)) return 0;
	if (isSquare.test(sign)) return SQUARE;
	if (isArabic.test(sign)) return ARABIC;
	// An accent makes a letter no wider.
	const [letter = ''] = sign.normalize('NFD');
	return WIDTHS.get(letter) ?? USUAL;
}

/** Whether a search result shows the whole of a text. */
export function fits(text: string, line: ResultLine): boolean {
	return textWidth(text, line) <= line.widest;
}
