import { z } from 'zod';

const words = z.string().transform((text) => text.split(' '));
const endings = z.array(z.string()).min(1);

/** Words of everyday life in a language, by kind, and what is added to those of each. */
export const everydaySchema = z.strictObject({
	endings: z.strictObject({ nouns: endings, verbs: endings, adjectives: endings }),
	nouns: words,
	verbs: words,
	adjectives: words,
	others: words,
});

type Everyday = z.output<typeof everydaySchema>;

/** The last of these is doubled before an ending: `bus`, `bussen`. */
const SHORT_VOWEL = /[^aeiouyæøåäö][aeiouyæøåäö][bdfgklmnprst]$/u;

/**
 * The words in all their forms, the likeliest first; some that nobody says are among them.
 *
 * @example
 * formsOfEveryday(danish); // => ['abe', …, 'abens', …]
 */
export function formsOfEveryday({ endings: added, others, ...kinds }: Everyday): string[] {
	const forms = [others];
	for (const kind of ['nouns', 'verbs', 'adjectives'] as const) {
		const stems = kinds[kind];
		added[kind].forEach((ending, place) => {
			const own = stems.map((stem) => stem + ending);
			const doubled = stems.filter((stem) => SHORT_VOWEL.test(stem));
			const all =
				ending === '' ? own : [...own, ...doubled.map((stem) => stem + stem.slice(-1) + ending)];
			forms[place] = [...(forms[place] ?? []), ...all];
		});
	}
	return [...new Set(forms.flat())];
}
