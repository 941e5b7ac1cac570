import { distanceWithin } from '../../model/edit-distance.ts';
import { foldedWords } from '../language/fold.ts';
import type { Title } from '../titles-file.ts';

/** Below this two words have only letters in common, e.g. `konto` and `kontakt`. */
const LIKE = 0.6;
/** A shorter word is part of too many others to mean anything in them. */
const PART = 4;

/**
 * Titles that share something with a query that found nothing, nearest first.
 *
 * @example
 * nearestTitles(titles, 'lösenrod', 3); // => “Byta lösenord”, …
 */
export function nearestTitles(titles: readonly Title[], query: string, limit: number): Title[] {
	const wanted = foldedWords(query);
	return titles
		.map((title) => ({ title, score: likeness(wanted, foldedWords(title.title)) }))
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score)
		.slice(0, limit)
		.map(({ title }) => title);
}

/** How much of a query a title is like. Longer words tell more, so they count by their letters. */
function likeness(wanted: readonly string[], own: readonly string[]): number {
	let score = 0;
	for (const word of wanted) {
		const best = Math.max(0, ...own.map((other) => likenessOfWords(word, other)));
		if (best >= LIKE) score += best * word.length;
	}
	return score;
}

/** 1 for the same word, less the more letters differ; a word inside a compound is like it. */
function likenessOfWords(a: string, b: string): number {
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	if (short.length >= PART && long.includes(short)) return 0.8 + 0.2 * (short.length / long.length);
	return 1 - distanceWithin(a, b, long.length) / long.length;
}
