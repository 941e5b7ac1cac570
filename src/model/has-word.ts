/** Whether a text has a word, with whatever ending. Both in lower case. */
export function hasWord(text: string, word: string): boolean {
	const escaped = word.toLowerCase().replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
	return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}`, 'u').test(text);
}

/** Whether a search can be made for it: it looks at letters and digits only. */
export function isSearchable(text: string): boolean {
	return /[\p{L}\p{N}]/u.test(text);
}
