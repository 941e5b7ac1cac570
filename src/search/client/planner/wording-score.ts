import type { Lexicon } from './lexicon.ts';
import { meaningWords, type MeaningWord } from './meaning-words.ts';
import { surenessOf } from './sureness.ts';
import { typedWords } from './typed-query.ts';
import type { Plan } from './types.ts';
import { WORDING } from './weights.ts';
import { rarity, type Wording, type Wordings } from './wordings.ts';

/** How well one wording of an article says what a query does. */
export interface WordingMatch {
	wording: Wording;
	/** From 0 to 1. */
	score: number;
	/** How surely it has each word of the query. */
	asked: () => readonly number[];
	/** How much of the wording the query says, from 0 to 1. */
	said: number;
}

/** A word of a query, and the words of the site that may be meant by it. */
interface AskedWord extends MeaningWord {
	/** By part of the word, where it is taken for several. */
	others: { key: string; sureness: number; part: number }[];
	parts: number;
}

/**
 * How well what the writers say that their articles answer is what a query says: all of its words count,
 * small ones too, since `kommer inte in` has no others.
 *
 * @returns Number of an article's title → its best wording.
 */
export function wordingMatches(
	lexicon: Lexicon,
	plan: Pick<Plan, 'words'>,
	query: string,
): Map<number, WordingMatch> {
	const { wordings } = lexicon;
	const words = askedWords(lexicon, plan, query);
	const said = saidBy(wordings);
	const found = words.map((word) => wordingsWith(wordings, word, said.add));
	const weights = words.map(
		({ isSmall }, at) =>
			(isSmall ? WORDING.small : 1) * rarity(found[at]?.articles ?? 0, wordings.articles),
	);
	const whole = weights.reduce((sum, weight) => sum + weight, 0);
	const best = new Map<number, WordingMatch>();
	/** Of each article what of a wording must be said for it to be the best. */
	const least = new Float64Array(wordings.articles);
	for (const number of said.wordings) {
		const wording = wordings.all[number];
		if (wording === undefined || whole === 0) continue;
		const share = said.of(number);
		if (share <= (least[wording.article] ?? 0)) continue;
		const has = found.reduce(
			(sum, { sureness }, at) => sum + (weights[at] ?? 0) * (sureness[number] ?? 0),
			0,
		);
		const score = (has / whole) ** WORDING.ofQuery * share ** WORDING.ofWording;
		if (score > (best.get(wording.article)?.score ?? 0)) {
			const asked = () => found.map(({ sureness }) => sureness[number] ?? 0);
			best.set(wording.article, { wording, score, asked, said: share });
			least[wording.article] = score ** (1 / WORDING.ofWording);
		}
	}
	return best;
}

/** How much of each wording has been said so far: of a place the surest counts. */
function saidBy({ all, wordingAt, shareAt }: Wordings) {
	const surest = new Float64Array(wordingAt.length);
	const shares = new Float64Array(all.length);
	const wordings: number[] = [];
	return {
		/** Those of which something has been said. */
		wordings,
		of: (wording: number): number => shares[wording] ?? 0,
		add: (place: number, sureness: number): void => {
			const more = sureness - (surest[place] ?? 0);
			if (more <= 0) return;
			const wording = wordingAt[place] ?? 0;
			if (shares[wording] === 0) wordings.push(wording);
			surest[place] = sureness;
			shares[wording] = (shares[wording] ?? 0) + more * (shareAt[place] ?? 0);
		},
	};
}

/** How surely each wording has a word of the query, and how many articles have one that does. */
function wordingsWith(
	{ all, wordingAt, ...wordings }: Wordings,
	word: AskedWord,
	say: (place: number, sureness: number) => void,
): { sureness: Float64Array; articles: number } {
	// The word itself is all of it; of parts each is a part.
	const whole = new Float64Array(all.length);
	const parts = Array.from({ length: word.parts > 1 ? word.parts : 0 }, () => whole.slice());
	const articles = new Set<number>();
	for (const { places, sureness, part } of placesOf(wordings, word)) {
		const ofPart = part === 0 ? whole : (parts[part - 1] ?? whole);
		for (const place of places) {
			const wording = wordingAt[place] ?? 0;
			if ((ofPart[wording] ?? 0) < sureness) ofPart[wording] = sureness;
			articles.add(all[wording]?.article ?? 0);
			say(place, sureness);
		}
	}
	const sureness =
		parts.length === 0
			? whole
			: whole.map((own, wording) => {
					const together = parts.reduce((sum, part) => sum + (part[wording] ?? 0), 0);
					return Math.max(own, together / parts.length);
				});
	return { sureness, articles: articles.size };
}

function askedWords(
	lexicon: Lexicon,
	{ words: planned }: Pick<Plan, 'words'>,
	query: string,
): AskedWord[] {
	const typed = typedWords(lexicon, query);
	return meaningWords(lexicon, typed).map((word, at) => {
		const parts = planned.filter((each) => each.typed === typed[at]);
		return { ...word, others: othersFor(lexicon, parts), parts: Math.max(1, parts.length) };
	});
}

/** Words of the site that may be meant by one; by each of its parts, where it is several. */
function othersFor({ keyOf }: Lexicon, parts: Plan['words']): AskedWord['others'] {
	return parts.flatMap(({ alternatives, isPart = false }, at) =>
		alternatives
			// What several words stand for is known by its meaning.
			.filter(({ query }) => !query.includes(' '))
			.map((each) => ({
				key: keyOf(each.query),
				sureness: surenessOf(each, isPart),
				part: isPart ? at + 1 : 0,
			})),
	);
}

/** Where a word of the query stands in the wordings: itself, its forms, and words that mean the same. */
function* placesOf(
	{ byKey, byMeaning, formsOf }: Pick<Wordings, 'byKey' | 'byMeaning' | 'formsOf'>,
	{ key, others, meanings }: AskedWord,
): Generator<{ places: readonly number[]; sureness: number; part: number }> {
	for (const { key: own, sureness, part } of [{ key, sureness: 1, part: 0 }, ...others]) {
		yield { places: byKey.get(own) ?? [], sureness, part };
		for (const form of formsOf(own)) {
			yield { places: byKey.get(form) ?? [], sureness: sureness * WORDING.form, part };
		}
	}
	for (const meaning of meanings) {
		yield { places: byMeaning.get(meaning) ?? [], sureness: WORDING.meaning, part: 0 };
	}
}
