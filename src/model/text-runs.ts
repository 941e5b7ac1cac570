/** A piece of plain text, and how it is laid out. */
export interface TextRun {
	text: string;
	/**
	 * `word`: stays on one line, as `e-post`. `number`: a telephone number, which runs from left to
	 * right in every language.
	 */
	is: 'text' | 'word' | 'number';
}

/** Letters on one side of a hyphen from which a line may end there. */
const OWN_LINE_FROM = 3;
/** Letters of a word that fits any line; of a longer one, so many beside the hyphen stay with it. */
const MOST_WHOLE = 12;
const MOST_BESIDE = 6;
/** Digits that make a number one to call, or one like it. */
const FEWEST_DIGITS = 7;
const MOST_DIGITS = 15;

const HYPHENATED = String.raw`[\p{L}\p{N}]+[-\u2010][\p{L}\p{N}]+(?![\p{L}\p{N}\p{M}]|[-\u2010][\p{L}\p{N}])`;
const NUMBER = String.raw`\+?\(?\d[\d()]*(?:[ \u00a0\u2009\u202f./-]\(?\d[\d()]*)+`;
const SPECIAL = new RegExp(`${NUMBER}|${HYPHENATED}`, 'gu');

/**
 * Text in runs. A line does not end after the hyphen of a word one of whose parts is as short as
 * in `e-post`, `wi-fi` or `pdf-er`; the text itself stays as it is, for searching and copying.
 *
 * @example
 * textRuns('Sök e-post'); // => 'Sök ' (text), 'e-post' (word)
 */
export function textRuns(text: string): TextRun[] {
	// Most texts, and at once.
	if (!/[\d\u2010-]/.test(text)) return text === '' ? [] : [{ text, is: 'text' }];
	const runs: TextRun[] = [];
	let end = 0;
	const add = (run: TextRun): void => {
		if (run.text !== '') runs.push(run);
	};
	for (const match of text.matchAll(SPECIAL)) {
		const special = specialIn(match[0], text[match.index - 1]);
		if (!special) continue;
		const start = match.index + special.offset;
		add({ text: text.slice(end, start), is: 'text' });
		add({ text: special.text, is: special.is });
		end = start + special.text.length;
	}
	add({ text: text.slice(end), is: 'text' });
	return runs;
}

type Special = TextRun & { offset: number };

function specialIn(found: string, before: string | undefined): Special | undefined {
	// Part of a longer word, of an address or a path.
	if (before !== undefined && /[\p{L}\p{N}@./_-]/u.test(before)) return undefined;
	return /\p{L}/u.test(found) ? shortWord(found) : callable(found);
}

function callable(found: string): Special | undefined {
	const digits = found.replace(/\D/g, '').length;
	const isOne = digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
	return isOne ? { text: found, is: 'number', offset: 0 } : undefined;
}

function shortWord(found: string): Special | undefined {
	const [left = '', right = ''] = found.split(/[-\u2010]/u);
	if (left.length >= OWN_LINE_FROM && right.length >= OWN_LINE_FROM) return undefined;
	if (found.length <= MOST_WHOLE) return { text: found, is: 'word', offset: 0 };
	const offset = Math.max(0, left.length - MOST_BESIDE);
	const text = found.slice(offset, left.length + 1 + MOST_BESIDE);
	return { text, is: 'word', offset };
}
