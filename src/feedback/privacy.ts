import { randomBytes } from 'node:crypto';
import { createHmacMaker } from './hmac.ts';
import { dayOf } from './weeks.ts';

/** 32 hex digits that stand for some words, alike until midnight UTC and never again. */
export type Pseudonym = (...words: string[]) => string;

/**
 * Makes pseudonyms of a reader who has no id of their own.
 *
 * HMAC under a salt that is random, kept in memory only, and replaced each day and at each start: a
 * salt made from the date could be made again by anybody, and the address found by trying all.
 */
export function dailyPseudonym(now: () => Date = () => new Date()): Pseudonym {
	let day = NaN;
	let hmacOf: (text: string) => string;
	return (...words) => {
		const today = dayOf(now().getTime());
		if (today !== day) [day, hmacOf] = [today, createHmacMaker(randomBytes(32))];
		// As JSON, so that ["a", "bc"] and ["ab", "c"] differ.
		return hmacOf(JSON.stringify(words)).slice(0, 32);
	};
}
