import { fold } from '../fold.ts';

/** A word as it is compared where spelling may differ: the same for `höger`, `hoger` and `hoeger`. */
export type FoldKey = (word: string) => string;

/**
 * @param folds Letter → how it is typed without it, plainest first. E.g. `{ ø: ['o', 'oe'] }`.
 *
 * @example
 * createFoldKey({ ø: ['o', 'oe'] })('hoejttaler'); // => 'hojttaler'
 */
export function createFoldKey(folds: Readonly<Record<string, readonly string[]>>): FoldKey {
	const plain = new Map<string, string>();
	for (const [letter, [first = letter, ...others]] of Object.entries(folds)) {
		plain.set(letter, first);
		for (const other of others) if (other.length > first.length) plain.set(other, first);
	}
	if (plain.size === 0) return fold;
	// Longest first, so that `oe` is not taken for an `o`.
	const written = [...plain.keys()].sort((a, b) => b.length - a.length);
	const pattern = new RegExp(written.join('|'), 'gu');
	return (word) =>
		fold(
			word
				.normalize('NFC')
				.toLowerCase()
				.replace(pattern, (text) => plain.get(text) ?? text),
		);
}
