import { fold } from '../client/fold.ts';
import { ENDING } from '../client/planner/inflect.ts';
import type { Says } from './phrases.ts';
import { spelling } from './spelling.ts';
import type { CountedWord } from './vocabulary.ts';

/** A word or phrase as a search finds it on the site: none where it finds nothing. */
export type Findable = (phrase: string) => string | undefined;

/** Letters that an ending may add: `lösenord` stands in `lösenordet` and `kort` not in `kortslutning`. */
export const LONGEST_ENDING = 4;
/** A shorter word is the beginning of too many others. */
export const SHORTEST_STEM = 4;
/** What begins like it is hardly another word. */
const LONG_STEM = 7;

/** Itself, else as the site marks its letters (`sortér`), else the commonest word it is the stem of. */
export function createFindable(words: Iterable<CountedWord>, says: Says): Findable {
	const known = Array.from(words);
	const byWord = new Map(known.map(({ word }) => [word, word]));
	const byFold = new Map(known.map(({ word }) => [fold(word), word]));
	const byStart = Map.groupBy(known, ({ word }) => word.slice(0, SHORTEST_STEM));
	return (phrase) => {
		const stem = spelling(phrase);
		if (stem.includes(' ')) return says(stem) ? stem : undefined;
		const own = byWord.get(stem) ?? byFold.get(fold(stem));
		if (own !== undefined || stem.length < SHORTEST_STEM) return own;
		return (byStart.get(stem.slice(0, SHORTEST_STEM)) ?? [])
			.filter(({ word }) => word.startsWith(stem) && isEnding(word.slice(stem.length), stem))
			.sort((a, b) => b.articles - a.articles || a.word.length - b.word.length)[0]?.word;
	};
}

/** Whatever is short is one after a long word; `still` is no form of `stil`. */
function isEnding(rest: string, stem: string): boolean {
	return stem.length < LONG_STEM ? ENDING.test(rest) : rest.length <= LONGEST_ENDING;
}

/** What one article mentions in passing is not what readers are led to where there is more. */
export function isMoreThanMentioned({ articles, isKey, leads }: CountedWord): boolean {
	return isKey || articles + leads > 1;
}
