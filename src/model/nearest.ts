import { composed } from './composed.ts';

/**
 * The candidate a writer probably meant, if one is near enough to suggest.
 *
 * @example
 * nearest('titel', ['title', 'order']); // => 'title'
 * nearest('xyz', ['title', 'order']); // => undefined
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
	let best: string | undefined;
	// A third of the letters may be wrong; a suggestion further off confuses more than it helps.
	let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
		const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
		if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
	}
	return best;
}

/** A sentence that offers the nearest candidate, else names all of a short list, else nothing. */
export function suggestion(word: string, candidates: Iterable<string>): string {
	// What looks the very same is no help.
	const all = [...candidates].filter((candidate) => composed(candidate) !== composed(word));
	const near = nearest(word, all);
	if (near !== undefined) return ` Did you mean "${near}"?`;
	return all.length > 0 && all.length <= 12 ? ` There is: ${all.join(', ')}.` : '';
}

/**
 * Damerau–Levenshtein distance in its optimal-string-alignment form: insert, delete, replace, and
 * swap of neighbours cost 1 each.
 */
export function editDistance(a: string, b: string): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				cost = Math.min(cost, at(beforeLast, j - 2) + 1);
			}
			row.push(cost);
		}
		[beforeLast, last] = [last, row];
	}
	return at(last, b.length);
}

function at(row: number[], index: number): number {
	return row[index] ?? Infinity;
}
