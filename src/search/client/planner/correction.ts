import type { Alternative } from './alternatives.ts';
import type { Plan } from './plan.ts';

/** What a reader would not expect. A letter without its marks, or another ending, is the same word. */
const SURPRISING: readonly Alternative['kind'][] = ['typo', 'synonym', 'part'];

/** The query in the site's own words, where others are searched for than were typed. */
export function correctionOf({ words, typed }: Plan): string | undefined {
	const instead = new Map<string, string>();
	for (const word of words) {
		const [first] = word.alternatives;
		if (first && SURPRISING.includes(first.kind)) instead.set(word.typed, first.query);
	}
	if (instead.size === 0) return undefined;
	return Array.from(new Set(typed.map((word) => instead.get(word) ?? word))).join(' ');
}
