import { baseLength, isMistyped, SURELY_SAME_STEM } from '../../language/stem.ts';
import { compoundsWith } from './compounds.ts';
import { guessesOf } from './guesses.ts';
import { byUse, type Lexicon } from './lexicon.ts';
import { formsOf, wordsThatBegin } from './lookup.ts';
import { synonymsOf } from './meanings.ts';
import { isAscii, soundAlikes } from './sound-alikes.ts';
import { knownPart } from './split-compound.ts';
import type { Alternative, Kind } from './types.ts';
import { DOUBTED, PER_PLACE, SURENESS } from './weights.ts';

/** What is known of a word's place in its query. */
export interface WordContext {
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
	{ isLast, mayGuess }: WordContext,
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
	const isOrdinary = lexicon.isOrdinary(typed) || lexicon.isStop(typed);
	const alikes = isOrdinary || lexicon.synonyms.targets.has(key) ? [] : soundAlikes(lexicon, typed);
	const likely = [...begun, ...forms, ...tails, ...alikes, ...meant].filter(
		({ kind, query }) =>
			// A small word is nothing to search for: `håret` is no form of `har`.
			!lexicon.isStop(query) && (!isOrdinary || (kind !== 'typo' && lexicon.keyOf(query) !== key)),
	);
	if (!mayGuess || isOrdinary || isCertain(likely)) return likely;
	const near = guessesOf(lexicon, key);
	if (near.length > 0) return [...near, ...likely.map(doubted)];
	return likely.length > 0 ? likely : restOf(lexicon, key);
}

function isCertain(alternatives: readonly Alternative[]): boolean {
	return alternatives.some(
		({ kind, weight }) => kind === 'prefix' || kind === 'tail' || weight >= SURELY_SAME_STEM,
	);
}

function doubted(alternative: Alternative): Alternative {
	return { ...alternative, weight: alternative.weight * DOUBTED };
}

function spelledAlike(
	{ byWord, byKey, isOrdinary, isStop }: Lexicon,
	typed: string,
	key: string,
): Alternative[] {
	const own = byWord.has(typed);
	// Another word of the language that differs from the site's in its marks.
	if (!own && !isAscii(typed) && isOrdinary(typed)) return [];
	// Who types a Latin word of the site with its marks means no other; elsewhere marks are left out.
	const isSure = own && !isAscii(typed) && /\p{Script=Latin}/u.test(typed);
	const alike = isSure
		? []
		: (byKey.get(key) ?? []).filter(
				({ word }) => word !== typed && (isStop(typed) || !isStop(word)),
			);
	return [
		...(own ? [alternative(typed, 'exact', SURENESS.exact)] : []),
		...alike
			.slice(0, 3)
			.map(({ word }) =>
				alternative(word, 'fold', own ? SURENESS.otherMarksToo : SURENESS.otherMarks),
			),
	];
}

/** @param typed As it is written: who types `kø` looks for no word that begins with `ko`. */
function begunBy(lexicon: Lexicon, key: string, isLast: boolean, typed = key): Alternative[] {
	if (key.length < PREFIX) return [];
	const all = wordsThatBegin(lexicon, key);
	const spelled = isAscii(typed) ? [] : all.filter(({ word }) => word.startsWith(typed));
	const sureness = isLast ? SURENESS.begun : SURENESS.begunInside;
	return (spelled.length > 0 ? spelled : all)
		.sort(byUse)
		.slice(0, isLast ? 4 : 2)
		.map(({ word }, place) => alternative(word, 'prefix', sureness - place * PER_PLACE.begun));
}

/** Compounds that begin with a word whose form is typed, as `skärmarna` does `skärmbild`. */
function begunByBase(lexicon: Lexicon, key: string): Alternative[] {
	const base = key.slice(0, baseLength(key));
	if (base.length < BASE || base === key) return [];
	return begunBy(lexicon, base, false).map(({ query }) =>
		alternative(query, 'form', SURENESS.begunByBase),
	);
}

function formAlternatives(lexicon: Lexicon, key: string): Alternative[] {
	return formsOf(lexicon, key)
		.slice(0, 3)
		.map(({ entry, likeness }) =>
			alternative(
				entry.word,
				isMistyped(entry.key, key) ? 'typo' : 'form',
				likeness * SURENESS.form,
			),
		);
}

function tailsOf(lexicon: Lexicon, key: string): Alternative[] {
	return compoundsWith(lexicon, key)
		.slice(0, 3)
		.map(({ word }) => alternative(word, 'tail', SURENESS.tail));
}

function restOf(lexicon: Lexicon, key: string): Alternative[] {
	const part = knownPart(lexicon, key);
	if (part === undefined) return [];
	const own = lexicon.byKey.get(part) ?? [];
	const words = own.length > 0 ? own.map(({ word }) => word) : meantBy(lexicon, part);
	return words.map((word) => alternative(word, 'part', SURENESS.part));
}

function meantBy(lexicon: Lexicon, typed: string): string[] {
	return synonymsOf(lexicon, typed, false).map(({ query }) => query);
}

function alternative(query: string, kind: Kind, weight: number): Alternative {
	return { query, kind, weight };
}
