import type { Lexicon } from './lexicon.ts';
import type { Ranked } from './rank.ts';
import { surenessOf } from './sureness.ts';
import { tellingWords, typedWords } from './typed-query.ts';
import type { Kind, Plan } from './types.ts';
import type { WordingMatch } from './wording-score.ts';
import { MOST_OF_SENTENCE } from './weights.ts';
import { rarity } from './wordings.ts';

/** What the text and the best wording of an answer have of a query. */
export interface Evidence {
	page?: Pick<Ranked<unknown>, 'words' | 'found'>;
	match?: Pick<WordingMatch, 'asked' | 'said' | 'wording'>;
}

/** Answers looked at: where none of the first is about the query, no later one is. */
const FIRST = 3;
/** Words of a sentence at least: fewer are in a query by chance. */
const SENTENCE = 3;
/** Of a word that is taken for a compound: one of them may be found nowhere. */
const PARTS = 2;
/** The word itself, however it is written: how rare it is on the site is how much it tells. */
const SAME_WORD: readonly Kind[] = ['exact', 'fold', 'prefix', 'form', 'join', 'tail'];

/**
 * How sure it is that one of the first answers is about a query, from 0 to 1: the mean over its telling
 * words of how sure it is that the answer has them. A rare word counts more, and one that nobody knows
 * most: in `byta däck` it is the tyres that say what is looked for.
 */
export function confidenceOf(
	lexicon: Lexicon,
	query: string,
	{ words }: Pick<Plan, 'words'>,
	answers: readonly Evidence[],
): number {
	const all = typedWords(lexicon, query);
	const longer = all.filter((word) => word.length > 1);
	const telling = tellingWords(lexicon, longer.length > 0 ? longer : all);
	const asked = all.flatMap((typed, at) => {
		if (!telling.includes(typed) || all.indexOf(typed) !== at) return [];
		const places = words.flatMap((word, place) => (word.typed === typed ? [place] : []));
		return [{ at, places, weight: weightOf(lexicon, typed, words, places) }];
	});
	const whole = asked.reduce((sum, { weight }) => sum + weight, 0);
	if (whole === 0) return 0;
	const shares = answers.slice(0, FIRST).map(({ page, match }) => {
		const said = match?.asked() ?? [];
		const has = asked.reduce((sum, { at, places, weight }) => {
			const inText = places.map((place) => {
				const has = (page?.words[place] ?? 0) > 0 || (page?.found[place] ?? false);
				const [best] = words[place]?.alternatives ?? [];
				return has && best ? surenessOf(best, words[place]?.isPart ?? false) : 0;
			});
			const parts = places.some((place) => words[place]?.isPart) ? PARTS : 1;
			const ofText = inText.reduce((all, each) => all + each, 0) / parts;
			return sum + weight * Math.max(said[at] ?? 0, ofText);
		}, 0);
		return Math.max(has / whole, sentenceIn(match));
	});
	return Math.max(0, ...shares);
}

/** A query that says most of a sentence of the writer's is about it, whatever else it says. */
function sentenceIn(match: Evidence['match']): number {
	if (match === undefined || match.wording.words.length < SENTENCE) return 0;
	return match.said >= MOST_OF_SENTENCE ? match.said : 0;
}

/** How much a word tells: what few articles have does more, and what none has most. */
function weightOf(
	{ byWord, isStop, isLight, wordings }: Lexicon,
	typed: string,
	words: Plan['words'],
	places: readonly number[],
): number {
	const buckets = places.flatMap((place) =>
		(words[place]?.alternatives ?? [])
			.filter(({ kind }) => SAME_WORD.includes(kind))
			.flatMap(({ query }) => byWord.get(query)?.bucket ?? []),
	);
	const own = byWord.get(typed)?.bucket;
	const all = own === undefined ? buckets : [own, ...buckets];
	const known = all.length > 0 ? 4 ** Math.max(...all) : 0;
	// A small word tells nothing, whether or not the site has it.
	const tellsLittle = isStop(typed) || (own === undefined && isLight(typed));
	const articles = tellsLittle ? Math.max(known, wordings.articles / 2) : known;
	return rarity(articles, wordings.articles);
}
