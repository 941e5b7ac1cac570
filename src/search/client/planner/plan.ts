import { alternativesOf } from './alternatives.ts';
import { isTellingWord, type Lexicon } from './lexicon.ts';
import { phrasesIn, type Phrase } from './phrases.ts';
import { splitCompound } from './split-compound.ts';
import { tellingWords, typedWords } from './typed-query.ts';
import type { Alternative, Plan, PlannedWord } from './types.ts';
import { ASIDE, NEAR, OF_PART } from './weights.ts';

/** More searches per word are no better, and slower. */
const MOST_ALTERNATIVES = 8;
/** Searches for a whole query; a long one has words enough to be found by. */
const MOST_SEARCHES = 24;
/** Of them for each word: others are looked for in titles only, for which no part of the index is fetched. */
const MOST_ASKED = 2;

/** A shorter word is in every vocabulary, or none. */
const RARE = 3;

/** What to search for, never a word that the site does not have. */
export function plan(lexicon: Lexicon, query: string): Plan {
	const all = typedWords(lexicon, query);
	const telling = new Set(tellingWords(lexicon, all));
	const last = all.at(-1);
	const phrases = phrasesIn(lexicon, all);
	const words: PlannedWord[] = [];
	const done = new Set<string>();
	all.forEach((typed, index) => {
		const around = phrases.filter(({ from, to }) => from <= index && index < to);
		if (!isWanted(index, all, telling, around) || done.has(typed)) return;
		done.add(typed);
		const found = telling.has(typed)
			? plannedParts(lexicon, typed, typed === last, around.length > 0)
			: [{ typed, alternatives: [], isGuess: false }];
		for (const word of found) {
			const meant = around.flatMap(({ alternatives }) => alternatives);
			// What fails says less of what is looked for than the thing that does: `mitid virker ikke`.
			const isAside =
				!telling.has(typed) && all.some((each) => isTellingWord(lexicon, lexicon.keyOf(each)));
			word.alternatives = best([
				...meant.map((each) => (isAside ? { ...each, weight: each.weight * ASIDE } : each)),
				...word.alternatives,
			]);
			words.push(word);
		}
	});
	return { words: limit(words), typed: all.filter((word) => telling.has(word)) };
}

/** A word that tells nothing by itself does with its neighbour, where that has no place of its own. */
function isWanted(
	index: number,
	all: readonly string[],
	telling: ReadonlySet<string>,
	phrases: readonly Phrase[],
): boolean {
	if (telling.has(all[index] ?? '')) return true;
	return phrases.some(
		({ from, to }) => from === index && !all.slice(from, to).some((word) => telling.has(word)),
	);
}

/** A word, or where the site has only its parts, those. */
function plannedParts(
	lexicon: Lexicon,
	typed: string,
	isLast: boolean,
	isInPhrase: boolean,
): PlannedWord[] {
	const alternatives = alternativesOf(lexicon, typed, { isLast, mayGuess: !isInPhrase });
	const isGuess = !isInPhrase && typed.length >= RARE && !alternatives.some(isKnown);
	const isNear = alternatives.some(({ weight }) => weight >= NEAR);
	const parts = isGuess && !isNear ? splitCompound(lexicon, lexicon.keyOf(typed)) : undefined;
	if (!parts) return [{ typed, alternatives, isGuess }];
	return parts.map((part) => ({
		typed,
		alternatives: alternativesOf(lexicon, part, { isLast: false, mayGuess: true }).map((each) => ({
			...each,
			weight: each.weight * OF_PART,
		})),
		isGuess: false,
		isPart: true,
	}));
}

function isKnown({ kind }: Alternative): boolean {
	return kind !== 'typo' && kind !== 'form' && kind !== 'part';
}

function best(alternatives: readonly Alternative[]): Alternative[] {
	const byQuery = new Map<string, Alternative>();
	for (const each of alternatives) {
		const known = byQuery.get(each.query);
		if (!known || known.weight < each.weight) byQuery.set(each.query, each);
	}
	return [...byQuery.values()].sort((a, b) => b.weight - a.weight).slice(0, MOST_ALTERNATIVES);
}

/** So few searches that none is slow, nor fetches half of the index. */
function limit(words: readonly PlannedWord[]): PlannedWord[] {
	const each = Math.max(1, Math.floor(MOST_SEARCHES / Math.max(1, words.length)));
	return words.slice(0, MOST_SEARCHES).map((word) => ({
		...word,
		alternatives: word.alternatives
			.slice(0, each)
			.map((one, place) => (place < MOST_ASKED ? one : { ...one, isForTitles: true })),
	}));
}
