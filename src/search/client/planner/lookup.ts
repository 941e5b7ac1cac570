/** The words of the site that are near a key: what begins with it, is a form of it, or differs by a letter. */
import { distanceWithin } from '../../../model/edit-distance.ts';
import {
	baseLength,
	LONGEST_ENDING,
	SAME_STEM,
	SHORT_STEM,
	stemLikeness,
} from '../../language/stem.ts';
import { useOf } from '../../assist-file.ts';
import { mayBeginSo, mayHaveArticle } from '../../language/beginning.ts';
import { lettersOf, type Entry, type Lexicon } from './lexicon.ts';

/** Words whose keys begin with these letters. The entries are sorted, so they stand together. */
export function wordsThatBegin({ entries }: Pick<Lexicon, 'entries'>, start: string): Entry[] {
	const found: Entry[] = [];
	for (let at = firstFrom(entries, start); at < entries.length; at++) {
		const entry = entries[at];
		if (!entry?.key.startsWith(start)) break;
		found.push(entry);
	}
	return found;
}

/** Place of the first entry that is not before a key. */
function firstFrom(entries: readonly Entry[], key: string): number {
	let low = 0;
	let high = entries.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((entries[middle]?.key ?? '') < key) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** A word that may be another form of the same. */
export interface Form {
	entry: Entry;
	/** From 0 to 1: the share of the longer word that is common to both. */
	likeness: number;
}

/**
 * Words of the site that share their stem with a word it does not have, most alike first.
 *
 * @example
 * formsOf(lexicon, 'fakturorna'); // => faktura, fakturor
 */
export function formsOf(lexicon: Pick<Lexicon, 'entries'>, key: string): Form[] {
	if (key.length < SHORT_STEM || /\p{N}/u.test(key)) return [];
	const stem = Math.max(SHORT_STEM, key.length - LONGEST_ENDING, Math.ceil(key.length * SAME_STEM));
	return wordsThatBegin(lexicon, key.slice(0, Math.min(stem, baseLength(key))))
		.map((entry) => ({ entry, likeness: stemLikeness(entry.key, key) }))
		.filter(({ likeness }) => likeness >= SAME_STEM)
		.sort((a, b) => b.likeness - a.likeness || useOf(b.entry) - useOf(a.entry));
}

/** A word that was probably meant. */
export interface NearWord {
	entry: Entry;
	/** Letters wrong; 0 is never found here. */
	distance: number;
}

/** Shorter words are a letter away from too many others. */
const SHORTEST = 4;
/** From this length on, two letters may be wrong. */
const LONG = 9;
/** The same where the article, of two letters, is written together with the word. */
const LONG_WITH_ARTICLE = 8;

/** How many letters of a word may be wrong. */
export function allowedErrors(key: string): number {
	const { length } = key;
	// A number or a name with digits is another one with another digit.
	if (length < SHORTEST || /\p{N}/u.test(key)) return 0;
	return length < (mayHaveArticle(key) ? LONG_WITH_ARTICLE : LONG) ? 1 : 2;
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
		if (!mayBeginSo(key, entry.key)) continue;
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

/** A shorter one with a letter wrong is the beginning of too many. */
const SHORTEST_BEGINNING = 8;

/**
 * Words of the site that begin like a mistyped one but for a letter: where it has the word only in
 * compounds, or before an ending that is too long for a form.
 */
export function nearBeginnings({ entries, isStop }: Lexicon, key: string): Entry[] {
	if (key.length < SHORTEST_BEGINNING || allowedErrors(key) === 0) return [];
	const letters = lettersOf(key);
	return entries.filter((entry) => {
		if (entry.key.length <= key.length || entry.key[0] !== key[0]) return false;
		if (bits(letters & ~entry.letters) > 1 || isStop(entry.word)) return false;
		return [0, 1, -1].some(
			(more) => distanceWithin(key, entry.key.slice(0, key.length + more), 1) <= 1,
		);
	});
}

/** The first letter is rarely the wrong one. */
function startsAlike({ entry }: NearWord, key: string): boolean {
	return entry.key[0] === key[0];
}

/** How many bits of a number are set. */
function bits(number: number): number {
	let count = 0;
	for (let rest = number; rest !== 0; rest &= rest - 1) count++;
	return count;
}
