/** Joins two signs that no line may end between. */
const JOINER = '\u2060';
/** Lets a line end where no space is. */
const GAP = '\u200B';

/** Scripts without spaces between words: of the first a line may end at any sign, of the others at none. */
const BREAKS_ANYWHERE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const BREAKS_NOWHERE = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Japanese endings and particles, which stand after the word that they belong to. */
const ENDING = /^[\p{Script=Han}\p{Script=Katakana}ー]\p{Script=Hiragana}/u;

/** A text whose lines end between words only, in scripts without spaces too. */
export function keepWords(text: string, lang: string): string {
	if (!BREAKS_ANYWHERE.test(text) && !BREAKS_NOWHERE.test(text)) return text;
	const words = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)];
	return words
		.map(({ segment }, index) => {
			if (BREAKS_NOWHERE.test(segment)) return segment + GAP;
			if (!BREAKS_ANYWHERE.test(segment)) return segment;
			const isEnding = ENDING.test((words[index - 1]?.segment.at(-1) ?? '') + segment);
			return (isEnding ? JOINER : '') + [...segment].join(JOINER);
		})
		.join('');
}

/** The same without its last word, for what is too long whatever its size. */
export function withoutLastWord(text: string, lang: string): string {
	const words = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)];
	const last = words.findLastIndex(({ isWordLike }) => isWordLike);
	return text.slice(0, words[last]?.index ?? 0).trimEnd();
}
