import { distanceWithin } from '../../../model/edit-distance.ts';
import { isForm } from '../../language/stem.ts';
import { useOf } from '../../assist-file.ts';
import type { Lexicon } from './lexicon.ts';
import type { Alternative } from './types.ts';
import { PER_PLACE, SURENESS } from './weights.ts';

/** More words that sound alike are no better. */
const MOST = 3;
const MOST_LETTERS = 3;

/** Words of the site in a neighbour's spelling, or spelled by ear. */
export function soundAlikes({ bySound, soundOf, keyOf }: Lexicon, typed: string): Alternative[] {
	const key = keyOf(typed);
	return (bySound.get(soundOf(key)) ?? [])
		.filter(({ word }) => isAscii(typed) || ringedLetters(word) === ringedLetters(typed))
		.filter(({ key: own }) => areHeardAlike(own, key))
		.sort((a, b) => lettersApart(a.key, key) - lettersApart(b.key, key) || useOf(b) - useOf(a))
		.slice(0, MOST)
		.map(({ word, key: own }, place) => ({
			query: word,
			kind: isForm(own, key) ? 'form' : 'sound',
			weight: SURENESS.sound - place * PER_PLACE.sound,
		}));
}

/** Whether two keys that sound alike are spelled alike too: a third of the letters is a neighbour's spelling, more is chance. */
export function areHeardAlike(a: string, b: string): boolean {
	const most = Math.ceil(Math.max(a.length, b.length) / 3);
	return distanceWithin(a, b, most) <= most;
}

/** Letters that two words have differently, as far as it matters. */
function lettersApart(a: string, b: string): number {
	return distanceWithin(a, b, MOST_LETTERS);
}

/** Typed as any keyboard can. Who can type `å` means it: `lås` is not `läs`, though both are `las` elsewhere. */
export function isAscii(word: string): boolean {
	return /^\p{ASCII}*$/u.test(word);
}

/** How often a word has the letter that no other may stand for. */
function ringedLetters(word: string): number {
	return word.split('å').length;
}
