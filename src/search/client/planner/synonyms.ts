import type { SynonymRow } from '../../assist-file.ts';
import type { FoldKey } from './fold-key.ts';

/** What readers type instead of words of the site. */
export interface Synonyms {
	/** Key of what is typed → words of the site, best first. A phrase has its words separated by a space. */
	targets: ReadonlyMap<string, readonly string[]>;
	/** Of the longest phrase, how many words. */
	longest: number;
}

/** @param rows As the assist file has them. */
export function createSynonyms(rows: readonly SynonymRow[], keyOf: FoldKey): Synonyms {
	const targets = new Map<string, string[]>();
	let longest = 1;
	for (const [typed, words] of rows) {
		const all = words.split('|');
		// Words for the same thing stand for each other, too.
		for (const phrase of [...typed.split('|'), ...all]) {
			const key = keyOf(phrase);
			const own = all.filter((word) => keyOf(word) !== key);
			const known = targets.get(key) ?? [];
			targets.set(key, [...known, ...own.filter((word) => !known.includes(word))]);
			longest = Math.max(longest, phrase.split(' ').length);
		}
	}
	return { targets, longest };
}
