import type { Lexicon } from './lexicon.ts';

/** A shorter part is found in too many words by chance. */
export const PART = 4;
/** One that a title has is none by chance, and may be shorter. */
export const SHORT_PART = 3;

/** A head with the letters that join it, and without. */
export function headsOf({ links }: Lexicon, text: string): string[] {
	return links
		.filter((link) => text.endsWith(link))
		.map((link) => text.slice(0, text.length - link.length));
}

/** Whether it is a word of the site that tells something. */
export function isWord({ byKey, isStop }: Lexicon, key: string): boolean {
	return (byKey.get(key) ?? []).some(({ word }) => !isStop(word));
}
