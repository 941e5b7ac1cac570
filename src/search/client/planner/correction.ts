import type { Alternative, Plan } from './types.ts';

/** What a reader would not expect. A letter without its marks, or another ending, is the same word. */
const SURPRISING: readonly Alternative['kind'][] = ['typo', 'sound', 'synonym', 'part'];

/** The query in the site's own words, where others are searched for than were typed. */
export function correctionOf({ words, typed }: Plan): string | undefined {
	const searched = new Map<string, string>();
	let isOther = false;
	for (const word of words) {
		const [first] = word.alternatives;
		// A small word that means something with others is no word that is replaced.
		if (!first || searched.has(word.typed) || !typed.includes(word.typed)) continue;
		const isSurprising = SURPRISING.includes(first.kind);
		searched.set(word.typed, isSurprising ? first.query : word.typed);
		isOther ||= isSurprising;
	}
	if (!isOther) return undefined;
	return Array.from(new Set(typed.flatMap((word) => searched.get(word) ?? []))).join(' ');
}
