import type { Translator } from '../i18n/translator.ts';

const drawn = new WeakMap<Translator, Map<string, string>>();

/** Parts of pages that this build has drawn with these words, by their names. See `Once.astro`. */
export function drawnWith(translator: Translator): Map<string, string> {
	const known = drawn.get(translator) ?? new Map<string, string>();
	drawn.set(translator, known);
	return known;
}
