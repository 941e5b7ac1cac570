import { writtenWords } from '../language/segment.ts';

/** A word or phrase as the vocabulary spells it. E.g. `E-post` → `epost`. */
export function spelling(phrase: string): string {
	return writtenWords(phrase)
		.map(({ joined }) => joined)
		.join(' ');
}
