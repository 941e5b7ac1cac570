import { distanceWithin } from './distance.ts';
import { lettersOf, useOf, type Entry, type Lexicon } from './lexicon.ts';

/** A word that was probably meant. */
export interface NearWord {
	entry: Entry;
	/** Letters wrong; 0 is never found here. */
	distance: number;
}

/** Shorter words are a letter away from too many others. */
const SHORTEST = 4;
/** From this length on, two letters may be wrong. */
const LONG = 8;

/** How many letters of a word may be wrong. */
export function allowedErrors(key: string): number {
	const { length } = key;
	// A number or a name with digits is another one with another digit.
	if (length < SHORTEST || /\p{N}/u.test(key)) return 0;
	return length < LONG ? 1 : 2;
}

/**
 * Words of the site that differ from a mistyped one by a letter, or by two of a long one; nearest
 * first, then those that the site uses most. Stop words are never meant.
 */
export function nearWords({ entries, isStop }: Lexicon, key: string): NearWord[] {
	const most = allowedErrors(key);
	if (most === 0) return [];
	const letters = lettersOf(key);
	const found: NearWord[] = [];
	for (const entry of entries) {
		if (Math.abs(entry.key.length - key.length) > most) continue;
		// An exchanged letter takes one bit away and adds another.
		if (bits(entry.letters ^ letters) > 2 * most) continue;
		const distance = distanceWithin(key, entry.key, most);
		if (distance <= most && distance > 0 && !isStop(entry.word)) found.push({ entry, distance });
	}
	return found.sort(
		(a, b) =>
			a.distance - b.distance ||
			Number(startsAlike(b, key)) - Number(startsAlike(a, key)) ||
			useOf(b.entry) - useOf(a.entry),
	);
}

/** What readers may type for words of the site, and did with a letter or two wrong; nearest first. */
export function nearTyped(
	{ synonyms }: Lexicon,
	key: string,
): { typed: string; distance: number }[] {
	const most = allowedErrors(key);
	if (most === 0) return [];
	return Array.from(synonyms.targets.keys())
		.flatMap((typed) => {
			if (typed.includes(' ') || typed.length < SHORTEST) return [];
			const distance = distanceWithin(key, typed, most);
			return distance <= most ? [{ typed, distance }] : [];
		})
		.sort((a, b) => a.distance - b.distance);
}

/** The first letter is rarely the wrong one. */
function startsAlike({ entry }: NearWord, key: string): boolean {
	return entry.key[0] === key[0];
}

/** How many bits of a number are set. */
export function bits(number: number): number {
	let count = 0;
	for (let rest = number; rest !== 0; rest &= rest - 1) count++;
	return count;
}
