import { editDistance } from '../../model/nearest.ts';
import { basesOf } from '../bases.ts';
import { fold } from '../client/fold.ts';
import type { SoundKey } from '../client/planner/sound-key.ts';
import { LONGEST_ENDING, SHORTEST_STEM } from './findable.ts';

/** How the browser hears words: their sounds, and which words of the site have one. */
export interface Ear {
	soundOf: SoundKey;
	ofSite: ReadonlyMap<string, readonly string[]>;
}

/**
 * Of the words for a meaning those that must be told: what the planner finds by itself takes no
 * bytes, as the words of the site are, their forms, their misspellings and what sounds like them.
 *
 * @param targets The site's own words for it.
 */
export function typedFor(
	said: Iterable<string>,
	targets: readonly string[],
	{ soundOf, ofSite }: Ear,
): string[] {
	// A sound that other words of the site have too does not lead here.
	const leadsHere = (sound: string): boolean =>
		sound !== '' && (ofSite.get(sound) ?? []).every((word) => targets.includes(word));
	const heard = new Set(targets.map(soundOf).filter(leadsHere));
	const folded = targets.map((word) => fold(word));
	const strange = Array.from(said).filter(
		(word) =>
			word !== '' &&
			!heard.has(soundOf(word)) &&
			!folded.some((other) => isNear(fold(word), other)),
	);
	const kept = withoutForms(strange);
	const shortest = new Map<string, string>();
	for (const word of kept.toSorted((a, b) => b.length - a.length))
		shortest.set(soundOf(word), word);
	return kept
		.filter((word) => !leadsHere(soundOf(word)) || shortest.get(soundOf(word)) === word)
		.sort();
}

/** The browser finds a word by its base; longer ones are more often a form. */
function withoutForms(words: readonly string[]): string[] {
	const kept = new Set(words);
	for (const word of words.toSorted((a, b) => b.length - a.length)) {
		const isForm = basesOf(word).some((base) => base !== word && kept.has(base));
		if (isForm) kept.delete(word);
	}
	return [...kept];
}

function isNear(a: string, b: string): boolean {
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	if (short === long) return true;
	if (short.length < SHORTEST_STEM) return false;
	return long.startsWith(short)
		? long.length - short.length <= LONGEST_ENDING
		: short.length > SHORTEST_STEM && editDistance(short, long) === 1;
}
