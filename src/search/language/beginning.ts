/** From this length on the first letter may be as wrong as any. */
const LONG = 10;
const VOWEL = /^[aeiouy]/;

/**
 * Whether a word may have been meant by how it begins. The first letter is the one that is least often
 * wrong: `sången` is no `gången`. Vowels are what neighbours spell differently, and two letters in the
 * wrong order are as likely there as anywhere.
 */
export function mayBeginSo(typed: string, meant: string): boolean {
	if (typed.length >= LONG || typed[0] === meant[0]) return true;
	if (VOWEL.test(typed) && VOWEL.test(meant)) return true;
	return mayHaveArticle(typed) || (typed[0] === meant[1] && typed[1] === meant[0]);
}

/** Whether a word may begin with small words that are written together with it: `الفاتورة`, of `فاتورة`. */
export function mayHaveArticle(word: string): boolean {
	return /^[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(word);
}
