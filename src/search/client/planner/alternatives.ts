import { wordsThatBegin } from './begins.ts';
import { knownPart } from './compound.ts';
import { compoundsWith } from './compounds-with.ts';
import { guessesOf } from './guesses.ts';
import { heardAs, isPlain } from './heard-as.ts';
import { baseLength, formsOf, isMistyped, SURE } from './inflect.ts';
import { byUse, type Lexicon } from './lexicon.ts';
import { synonymsOf } from './synonyms-of.ts';

/** Why a word is searched for in place of the one typed. */
export type Kind =
	'exact' | 'fold' | 'prefix' | 'form' | 'join' | 'tail' | 'sound' | 'synonym' | 'typo' | 'part';

/** A search in place of a typed word. */
export interface Alternative {
	/** A word of the site, or several that a page must all have. */
	query: string;
	kind: Kind;
	/** From 0 to 1: how sure it is that it is meant. */
	weight: number;
	/** It is looked for in titles only, for which no part of the index need be fetched. */
	isForTitles?: boolean;
}

export interface Circumstances {
	/** The word may not be written to its end yet. */
	isLast: boolean;
	/** Nothing else explains the word, so letters may be wrong. */
	mayGuess: boolean;
}

const PREFIX = 2;
/** A shorter base begins too many words. */
const BASE = 5;

/** What to search for in place of a word, in any order; nothing where nothing is known or near. */
export function alternativesOf(
	lexicon: Lexicon,
	typed: string,
	{ isLast, mayGuess }: Circumstances,
): Alternative[] {
	const key = lexicon.keyOf(typed);
	const known = spelledAlike(lexicon, typed, key);
	const meant = synonymsOf(lexicon, typed, known.length > 0);
	if (known.length > 0) return [...known, ...meant];
	const begun = [
		...(isLast || key.length > 3 ? begunBy(lexicon, key, isLast, typed) : []),
		...begunByBase(lexicon, key),
	];
	const forms = formAlternatives(lexicon, key);
	const tails = tailsOf(lexicon, key);
	// What is typed for something else is no other spelling of what it sounds like.
	const heard = lexicon.synonyms.targets.has(key) ? [] : heardAs(lexicon, typed);
	const likely = [...begun, ...forms, ...tails, ...heard, ...meant];
	if (!mayGuess || isCertain(likely)) return likely;
	const near = guessesOf(lexicon, key);
	if (near.length > 0) return [...near, ...likely.map(doubted)];
	return likely.length > 0 ? likely : restOf(lexicon, key);
}

function isCertain(alternatives: readonly Alternative[]): boolean {
	return alternatives.some(
		({ kind, weight }) => kind === 'prefix' || kind === 'tail' || weight >= SURE,
	);
}

function doubted(alternative: Alternative): Alternative {
	return { ...alternative, weight: alternative.weight * 0.6 };
}

function spelledAlike({ byWord, byKey }: Lexicon, typed: string, key: string): Alternative[] {
	const own = byWord.has(typed);
	// Who types a Latin word of the site with its marks means no other; elsewhere marks are left out.
	const isSure = own && !isPlain(typed) && /\p{Script=Latin}/u.test(typed);
	const alike = isSure ? [] : (byKey.get(key) ?? []).filter(({ word }) => word !== typed);
	return [
		...(own ? [alternative(typed, 'exact', 1)] : []),
		...alike.slice(0, 3).map(({ word }) => alternative(word, 'fold', own ? 0.8 : 0.95)),
	];
}

/** @param typed As it is written: who types `kø` looks for no word that begins with `ko`. */
function begunBy(lexicon: Lexicon, key: string, isLast: boolean, typed = key): Alternative[] {
	if (key.length < PREFIX) return [];
	const all = wordsThatBegin(lexicon, key);
	const spelled = isPlain(typed) ? [] : all.filter(({ word }) => word.startsWith(typed));
	return (spelled.length > 0 ? spelled : all)
		.sort(byUse)
		.slice(0, isLast ? 4 : 2)
		.map(({ word }, place) => alternative(word, 'prefix', (isLast ? 0.9 : 0.8) - place * 0.03));
}

/** Compounds that begin with a word whose form is typed, as `skärmarna` does `skärmbild`. */
function begunByBase(lexicon: Lexicon, key: string): Alternative[] {
	const base = key.slice(0, baseLength(key));
	if (base.length < BASE || base === key) return [];
	return begunBy(lexicon, base, false).map(({ query }) => alternative(query, 'form', 0.68));
}

function formAlternatives(lexicon: Lexicon, key: string): Alternative[] {
	return formsOf(lexicon, key)
		.slice(0, 3)
		.map(({ entry, likeness }) =>
			alternative(entry.word, isMistyped(entry.key, key) ? 'typo' : 'form', likeness * 0.95),
		);
}

function tailsOf(lexicon: Lexicon, key: string): Alternative[] {
	return compoundsWith(lexicon, key)
		.slice(0, 3)
		.map(({ word }) => alternative(word, 'tail', 0.7));
}

function restOf(lexicon: Lexicon, key: string): Alternative[] {
	const part = knownPart(lexicon, key);
	if (part === undefined) return [];
	const own = lexicon.byKey.get(part) ?? [];
	const words = own.length > 0 ? own.map(({ word }) => word) : meantBy(lexicon, part);
	return words.map((word) => alternative(word, 'part', 0.6));
}

function meantBy(lexicon: Lexicon, typed: string): string[] {
	return synonymsOf(lexicon, typed, false).map(({ query }) => query);
}

function alternative(query: string, kind: Kind, weight: number): Alternative {
	return { query, kind, weight };
}
