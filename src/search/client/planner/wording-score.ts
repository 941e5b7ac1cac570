import { isMistyped, stemLikeness, SURELY_SAME_STEM } from '../../language/stem.ts';
import type { Lexicon } from './lexicon.ts';
import { meaningWords, type MeaningWord } from './meaning-words.ts';
import { surenessOf } from './sureness.ts';
import { typedWords } from './typed-query.ts';
import type { Plan } from './types.ts';
import { WORDING } from './weights.ts';
import { rarity, START, type Place, type Wording, type Wordings } from './wordings.ts';

/** How well one wording of an article says what a query does. */
export interface WordingMatch {
	wording: Wording;
	/** From 0 to 1. */
	score: number;
	/** How surely it has each word of the query. */
	asked: readonly number[];
	/** How much of the wording the query says, from 0 to 1. */
	said: number;
}

/** A word of a query, and the words of the site that may be meant by it. */
interface AskedWord extends MeaningWord {
	/** By part of the word, where it is taken for several. */
	others: { key: string; sureness: number; part: number }[];
	parts: number;
}

/** How surely a wording has each part of each word of the query, and the query each of its words. */
interface Matched {
	asked: number[][];
	said: number[];
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
	const matched = new Map<number, Matched>();
	const words = askedWords(lexicon, plan, query);
	const weights = words.map((word, at) => {
		const articles = new Set<number>();
		for (const { places, sureness, part } of placesOf(wordings, word)) {
			for (const place of places) {
				const wording = matched.get(place.wording) ?? { asked: [], said: [] };
				matched.set(place.wording, wording);
				const asked = (wording.asked[at] ??= []);
				asked[part] = Math.max(asked[part] ?? 0, sureness);
				wording.said[place.word] = Math.max(wording.said[place.word] ?? 0, sureness);
				articles.add(place.article);
			}
		}
		return (word.isSmall ? WORDING.small : 1) * rarity(articles.size, wordings.articles);
	});
	const best = new Map<number, WordingMatch>();
	for (const [number, { asked: byPart, said: bySaid }] of matched) {
		const wording = wordings.all[number];
		if (wording === undefined) continue;
		// The word itself is all of it; a part of it is a part.
		const asked = words.map(({ parts }, at) => {
			const [whole = 0, ...others] = byPart[at] ?? [];
			return Math.max(whole, others.reduce((sum, each) => sum + each, 0) / parts);
		});
		const ofQuery = share(weights, asked);
		const said = share(
			wording.words.map(({ weight }) => weight),
			bySaid,
		);
		const score = ofQuery ** WORDING.ofQuery * said ** WORDING.ofWording;
		if (score > (best.get(wording.article)?.score ?? 0)) {
			best.set(wording.article, { wording, score, asked, said });
		}
	}
	return best;
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
	{ byKey, byMeaning, byStart }: Wordings,
	{ key, others, meanings }: AskedWord,
): Generator<{ places: readonly Place[]; sureness: number; part: number }> {
	for (const { key: form, sureness, part } of [{ key, sureness: 1, part: 0 }, ...others]) {
		yield { places: byKey.get(form) ?? [], sureness, part };
		for (const other of byStart.get(form.slice(0, START)) ?? []) {
			const isAlike = stemLikeness(other, form) >= SURELY_SAME_STEM;
			if (other === form || !isAlike || isMistyped(other, form)) continue;
			yield { places: byKey.get(other) ?? [], sureness: sureness * WORDING.form, part };
		}
	}
	for (const meaning of meanings) {
		yield { places: byMeaning.get(meaning) ?? [], sureness: WORDING.meaning, part: 0 };
	}
}

/** How much of what the words weigh is there. */
function share(weights: readonly number[], sureness: readonly number[]): number {
	let has = 0;
	let all = 0;
	weights.forEach((weight, at) => {
		has += weight * (sureness[at] ?? 0);
		all += weight;
	});
	return all === 0 ? 0 : has / all;
}
