import { fold } from '../language/fold.ts';
import { isStemOf } from '../language/stem.ts';
import type { HasPhrase } from './phrases.ts';
import { spelling } from './spelling.ts';
import type { CountedWord } from './vocabulary.ts';

/** A word or phrase as a search finds it on the site: none where it finds nothing. */
export type Findable = (phrase: string) => string | undefined;

/** Letters that words are sorted by: a shorter word is the beginning of too many others. */
const START = 4;

/** Itself, else as the site marks its letters (`sortér`), else the commonest word it is the stem of. */
export function createFindable(words: Iterable<CountedWord>, hasPhrase: HasPhrase): Findable {
	const known = Array.from(words);
	const byWord = new Map(known.map(({ word }) => [word, word]));
	const byFold = new Map(known.map(({ word }) => [fold(word), word]));
	const byStart = Map.groupBy(known, ({ word }) => word.slice(0, START));
	return (phrase) => {
		const stem = spelling(phrase);
		if (stem.includes(' ')) return hasPhrase(stem) ? stem : undefined;
		const own = byWord.get(stem) ?? byFold.get(fold(stem));
		if (own !== undefined || stem.length < START) return own;
		return (byStart.get(stem.slice(0, START)) ?? [])
			.filter(({ word }) => isStemOf(stem, word))
			.sort((a, b) => b.articles - a.articles || a.word.length - b.word.length)[0]?.word;
	};
}

/** What one article mentions in passing is not what readers are led to where there is more. */
export function isMoreThanMentioned({ articles, isKey, leads }: CountedWord): boolean {
	return isKey || articles + leads > 1;
}
