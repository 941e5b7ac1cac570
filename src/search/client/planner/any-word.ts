import { writtenWords } from '../../words.ts';
import type { Plan } from './plan.ts';
import { tellingWords } from './typed-query.ts';

/** What to search for where nothing is known of the site's words: each word that tells something. */
export function anyWordPlan(query: string, stop: string): Plan {
	const known = new Set(stop.split(' '));
	const typed = tellingWords(
		{ isStop: (word) => known.has(word) },
		writtenWords(query).flatMap(({ joined, parts, isElided }) => (isElided ? parts : joined)),
	);
	return {
		typed,
		words: Array.from(new Set(typed), (word) => ({
			typed: word,
			alternatives: [{ query: word, kind: 'exact', weight: 1 }],
			isGuess: false,
		})),
	};
}
