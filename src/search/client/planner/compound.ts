import { SURE, formsOf } from './inflect.ts';
import type { Entry, Lexicon } from './lexicon.ts';

/** A shorter part is found in too many words by chance; a head that a title has may be shorter. */
const PART = 4;
const SHORT_HEAD = 3;
/** What a short head must leave. */
const LONG_TAIL = 5;

/** How well a part is known: a split of better known parts is the likelier one. */
const KNOWN = 3;
const MEANT = 2;
const FORM = 1;

/**
 * A word that the site does not have as two that it has, or nothing.
 *
 * @example
 * splitCompound(lexicon, 'losenordsbyte'); // => ['losenord', 'byte']
 */
export function splitCompound(lexicon: Lexicon, key: string): [string, string] | undefined {
	let best: [string, string] | undefined;
	let most = 0;
	for (let at = SHORT_HEAD; at <= key.length - PART; at++) {
		const tail = key.slice(at);
		const tailRank = rankOf(lexicon, tail);
		if (tailRank === 0) continue;
		for (const head of headsOf(lexicon, key.slice(0, at))) {
			if (head.length < PART && !isShortHead(lexicon, head, tail)) continue;
			const rank = 2 * (rankOf(lexicon, head) + tailRank) - (head.length < at ? 1 : 0);
			if (rankOf(lexicon, head) === 0 || rank <= most) continue;
			[best, most] = [[head, tail], rank];
		}
	}
	return best;
}

/** The tail or head of a compound whose other part nobody knows: better than nothing. */
export function knownPart(lexicon: Lexicon, key: string): string | undefined {
	for (let length = key.length - 2; length > PART; length--) {
		for (const part of [key.slice(-length), ...headsOf(lexicon, key.slice(0, length))]) {
			if (part.length > PART && isWord(lexicon, part)) return part;
		}
	}
	return undefined;
}

/**
 * Words of the site that end in a word, after a part that is a word too.
 *
 * @example
 * compoundsWith(lexicon, 'driftstid'); // => batteridriftstid
 */
export function compoundsWith(lexicon: Lexicon, key: string): Entry[] {
	if (key.length < PART) return [];
	return lexicon.entries
		.filter((entry) => entry.key.endsWith(key) && isHead(lexicon, entry.key.slice(0, -key.length)))
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
		if (form && second.length >= PART && form.likeness >= SURE) return [form.entry];
	}
	return [];
}

function isHead(lexicon: Lexicon, text: string): boolean {
	return headsOf(lexicon, text).some((head) => head.length >= SHORT_HEAD && isWord(lexicon, head));
}

/** A head with the letters that join it, and without. */
function headsOf({ links }: Lexicon, text: string): string[] {
	return links
		.filter((link) => text.endsWith(link))
		.map((link) => text.slice(0, text.length - link.length));
}

function isShortHead({ byKey }: Lexicon, head: string, tail: string): boolean {
	return (
		head.length >= SHORT_HEAD &&
		tail.length >= LONG_TAIL &&
		(byKey.get(head) ?? []).some(({ isKey }) => isKey)
	);
}

function isWord({ byKey, isStop }: Lexicon, key: string): boolean {
	return (byKey.get(key) ?? []).some(({ word }) => !isStop(word));
}

function rankOf(lexicon: Lexicon, key: string): number {
	if (isWord(lexicon, key)) return KNOWN;
	if (key.length < PART || lexicon.byKey.has(key)) return 0;
	if (lexicon.synonyms.targets.has(key)) return MEANT;
	return (formsOf(lexicon, key)[0]?.likeness ?? 0) >= SURE ? FORM : 0;
}
