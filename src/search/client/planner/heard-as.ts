import type { Alternative } from './alternatives.ts';
import { distanceWithin } from './distance.ts';
import { isForm } from './inflect.ts';
import { useOf, type Lexicon } from './lexicon.ts';

/** More words that sound alike are no better. */
const MOST = 3;
const MOST_LETTERS = 3;

/** Words of the site in a neighbour's spelling, or spelled by ear. */
export function heardAs({ bySound, soundOf, keyOf }: Lexicon, typed: string): Alternative[] {
	const key = keyOf(typed);
	return (bySound.get(soundOf(key)) ?? [])
		.filter(({ word }) => isPlain(typed) || ringsIn(word) === ringsIn(typed))
		.sort((a, b) => far(a.key, key) - far(b.key, key) || useOf(b) - useOf(a))
		.slice(0, MOST)
		.map(({ word, key: own }, place) => ({
			query: word,
			kind: isForm(own, key) ? 'form' : 'sound',
			weight: 0.85 - place * 0.05,
		}));
}

/** Letters that two words have differently, as far as it matters. */
function far(a: string, b: string): number {
	return distanceWithin(a, b, MOST_LETTERS);
}

/** Typed as any keyboard can. Who can type `å` means it: `lås` is not `läs`, though both are `las` elsewhere. */
export function isPlain(word: string): boolean {
	return /^\p{ASCII}*$/u.test(word);
}

function ringsIn(word: string): number {
	return word.split('å').length;
}
