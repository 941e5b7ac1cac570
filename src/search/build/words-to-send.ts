import { distanceWithin } from '../../model/edit-distance.ts';
import { fold } from '../language/fold.ts';
import type { SoundKey } from '../language/phonetic.ts';
import { basesOf } from '../language/stem.ts';

/** How words sound to readers of a language, and which words of the site sound so. */
export interface Sounds {
	soundOf: SoundKey;
	siteWords: ReadonlyMap<string, readonly string[]>;
}

/** A shorter word is near to too many others. */
const SHORTEST = 4;
/** Letters that the browser takes off the end of a word, or finds after it. */
const LONGEST_ENDING = 4;

/**
 * Of the words for a meaning those that must be sent: what the planner finds by itself takes no
 * bytes, as the words of the site are, their forms, their misspellings and what sounds like them.
 *
 * @param targets The site's own words for it.
 */
export function wordsToSend(
	typed: Iterable<string>,
	targets: readonly string[],
	{ soundOf, siteWords }: Sounds,
): string[] {
	// A sound that other words of the site have too does not lead here.
	const leadsHere = (sound: string): boolean =>
		sound !== '' && (siteWords.get(sound) ?? []).every((word) => targets.includes(word));
	const sounds = new Set(targets.map(soundOf).filter(leadsHere));
	const folded = targets.map((word) => fold(word));
	const unknown = Array.from(typed).filter(
		(word) =>
			word !== '' &&
			!sounds.has(soundOf(word)) &&
			!folded.some((other) => isNear(fold(word), other)),
	);
	const kept = withoutForms(unknown);
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
	if (short.length < SHORTEST) return false;
	return long.startsWith(short)
		? long.length - short.length <= LONGEST_ENDING
		: short.length > SHORTEST && distanceWithin(short, long, 1) === 1;
}
