import { z } from 'zod';
import { list, optionalText, requiredText } from './text.ts';

const wordSchema = z.strictObject({
	/** The one approved word. E.g. `adgangskode`. */
	word: requiredText('term', 'a word'),
	/** One sentence, shown where an article uses the term. */
	explanation: optionalText,
	/** Other words readers type. E.g. `[kodeord, password]`. */
	synonyms: list(requiredText('synonym', 'a word'), '[kodeord, password]'),
	/** Words articles should not use. E.g. `[kodeord]`. */
	avoid: list(requiredText('word to avoid', 'a word'), '[kodeord]'),
});

/** `terms.yaml`: concept → locale → word. */
export const termsSchema = z.record(z.string(), z.record(z.string(), wordSchema));

export type TermWord = z.infer<typeof wordSchema>;
export type Terms = z.infer<typeof termsSchema>;
