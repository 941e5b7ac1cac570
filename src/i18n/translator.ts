import type { TextTree } from '../schema/labels.ts';
import ar from './strings/ar.json' with { type: 'json' };
import da from './strings/da.json' with { type: 'json' };
import de from './strings/de.json' with { type: 'json' };
import en from './strings/en.json' with { type: 'json' };
import es from './strings/es.json' with { type: 'json' };
import fi from './strings/fi.json' with { type: 'json' };
import fr from './strings/fr.json' with { type: 'json' };
import is from './strings/is.json' with { type: 'json' };
import nb from './strings/nb.json' with { type: 'json' };
import nl from './strings/nl.json' with { type: 'json' };
import pl from './strings/pl.json' with { type: 'json' };
import pt from './strings/pt.json' with { type: 'json' };
import sv from './strings/sv.json' with { type: 'json' };
import { baseLanguage, translatorOf, type KeyOf, type TranslatorOf } from './translator-of.ts';

/**
 * Interface strings that Fyr brings, by language. A locale of another language overrides English in
 * `_ui.yaml`.
 */
export const strings: Readonly<Record<string, TextTree>> = Object.fromEntries(
	Object.entries({ ar, da, de, en, es, fi, fr, is, nb, nl, pl, pt, sv }).map(([lang, file]) => [
		lang,
		withoutNote(file),
	]),
);

/** A file of strings without the note at its head, which says who wrote it. */
function withoutNote({ _note, ...texts }: TextTree): TextTree {
	return texts;
}

/**
 * Interface strings that Fyr brings for a language; none where it has them in English only.
 *
 * @param lang BCP 47 tag. E.g. `pt-BR`.
 */
export function builtInStrings(lang: string): TextTree {
	return strings[baseLanguage(lang)] ?? {};
}

/** Every key of the interface strings. */
export type StringKey = KeyOf<typeof en>;

export type Translator = TranslatorOf<StringKey>;

/**
 * Words of the site for one locale: the overrides of the company, else Fyr's for that language, else English.
 *
 * @example
 * createTranslator('sv').t('category.articles', { count: 2 }); // => '2 artiklar'
 */
export function createTranslator(lang: string, overrides: TextTree = {}): Translator {
	return translatorOf(lang, strings, overrides);
}

/** The same for the words of a view, made once for each locale. */
export function translatorFor({ lang, overrides }: Words): Translator {
	const known = translators.get(overrides)?.get(lang);
	if (known) return known;
	const translator = createTranslator(lang, overrides);
	translators.set(overrides, new Map(translators.get(overrides)).set(lang, translator));
	return translator;
}

interface Words {
	lang: string;
	overrides: TextTree;
}

/** Thousands of pages of a locale hold one object of overrides, which is never changed. */
const translators = new WeakMap<TextTree, ReadonlyMap<string, Translator>>();
