import type { Alternative } from './alternatives.ts';
import { isForm } from './inflect.ts';
import { useOf, type Lexicon } from './lexicon.ts';

/** More words that sound alike are no better. */
const MOST = 3;

/** Words of the site in a neighbour's spelling, or spelled by ear. */
export function heardAs({ bySound, soundOf, keyOf }: Lexicon, typed: string): Alternative[] {
	const key = keyOf(typed);
	return (bySound.get(soundOf(key)) ?? [])
		.filter(({ word }) => isPlain(typed) || ringsIn(word) === ringsIn(typed))
		.toSorted((a, b) => useOf(b) - useOf(a) || a.key.length - b.key.length)
		.slice(0, MOST)
		.map(({ word, key: own }, place) => ({
			query: word,
			kind: isForm(own, key) ? 'form' : 'sound',
			weight: 0.85 - place * 0.05,
		}));
}

/** Typed as any keyboard can. Who can type `å` means it: `lås` is not `läs`, though both are `las` elsewhere. */
export function isPlain(word: string): boolean {
	return /^\p{ASCII}*$/u.test(word);
}

function ringsIn(word: string): number {
	return word.split('å').length;
}
