import { headsOf, PART, SHORT_PART } from '../../language/compound.ts';
import { stemLikeness, SURELY_SAME_STEM } from '../../language/stem.ts';
import { isTellingWord, type Entry, type Lexicon } from './lexicon.ts';
import { formsOf } from './lookup.ts';

/** Letters that a form may have other than the word it is of. */
const ENDING = 4;

/**
 * Words of the site that end in a word or a form of it, after a part that is a word too.
 *
 * @example
 * compoundsWith(lexicon, 'driftstiden'); // => batteridriftstid
 */
export function compoundsWith(lexicon: Lexicon, key: string): Entry[] {
	if (key.length < PART) return [];
	const stem = key.slice(0, Math.max(PART, key.length - ENDING));
	const isCompound = (word: string): boolean => {
		const at = word.lastIndexOf(stem);
		if (at < SHORT_PART) return false;
		const tail = word.slice(at);
		return (
			(tail === key || stemLikeness(tail, key) >= SURELY_SAME_STEM) &&
			isHead(lexicon, word.slice(0, at))
		);
	};
	return lexicon.entries
		.filter((entry) => isCompound(entry.key))
		.sort((a, b) => Number(b.isKey) - Number(a.isKey) || b.bucket - a.bucket);
}

/** Words of the site that two neighbours make together, with or without a letter between them. */
export function joined(lexicon: Lexicon, first: string, second: string): Entry[] {
	if (first.length + second.length < PART) return [];
	for (const link of lexicon.links) {
		const key = first + link + second;
		const found = lexicon.byKey.get(key);
		if (found) return [...found];
		const start = key.slice(0, first.length + link.length + PART);
		const form = formsOf(lexicon, key).find(({ entry }) => entry.key.startsWith(start));
		if (form && second.length >= PART && form.likeness >= SURELY_SAME_STEM) return [form.entry];
	}
	return [];
}

function isHead(lexicon: Lexicon, text: string): boolean {
	return headsOf(lexicon.links, text).some(
		(head) => head.length >= SHORT_PART && isTellingWord(lexicon, head),
	);
}
