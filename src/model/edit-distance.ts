/**
 * Damerau–Levenshtein distance (optimal string alignment), or `most + 1` where it is more: a search
 * asks thousands of words, and nearly all are further off.
 */
export function distanceWithin(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		let least = i;
		for (let j = 1; j <= b.length; j++) {
			const cost = step(a, b, i, j, beforeLast, last, row);
			row.push(cost);
			least = Math.min(least, cost);
		}
		if (least > most) return most + 1;
		[beforeLast, last] = [last, row];
	}
	return Math.min(last[b.length] ?? most + 1, most + 1);
}

function step(
	a: string,
	b: string,
	i: number,
	j: number,
	beforeLast: readonly number[],
	last: readonly number[],
	row: readonly number[],
): number {
	const same = a[i - 1] === b[j - 1] ? 0 : 1;
	const cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + same);
	const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
	return isSwap ? Math.min(cost, at(beforeLast, j - 2) + 1) : cost;
}

function at(row: readonly number[], index: number): number {
	return row[index] ?? Infinity;
}
