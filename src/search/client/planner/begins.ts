import type { Entry, Lexicon } from './lexicon.ts';

/** Words whose keys begin with these letters. The entries are sorted, so they stand together. */
export function wordsThatBegin({ entries }: Pick<Lexicon, 'entries'>, start: string): Entry[] {
	const found: Entry[] = [];
	for (let at = firstFrom(entries, start); at < entries.length; at++) {
		const entry = entries[at];
		if (!entry?.key.startsWith(start)) break;
		found.push(entry);
	}
	return found;
}

/** Place of the first entry that is not before a key. */
function firstFrom(entries: readonly Entry[], key: string): number {
	let low = 0;
	let high = entries.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((entries[middle]?.key ?? '') < key) low = middle + 1;
		else high = middle;
	}
	return low;
}
