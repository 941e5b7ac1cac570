import { createInstance, type i18n } from 'i18next';
import { fileKind } from './file-kind.ts';
import type { TextTree } from '../schema/labels.ts';
import { stemOf, textsOf } from './keys.ts';
import { memo } from '../memo.ts';

/** Language and direction of words that are not in the language of their page. */
export interface LangOf {
	lang?: string;
	dir?: 'ltr';
}

/** Words in one language. */
export interface TranslatorOf<Key extends string> {
	/** BCP 47 tag of the readers' language. */
	lang: string;
	/** A whole sentence, its values put in and its plural chosen. */
	t: (key: Key, values?: Record<string, string | number>) => string;
	/** Forms of a plural by CLDR category, with `{{…}}` left in, for the little that is said by script. */
	forms: (key: Key) => Record<string, string>;
	/** Attributes of an element with that text: none where it is in the readers' language, else English. */
	langOf: (key: Key) => LangOf;
	/** `2026-10-14` → `14 oktober 2026`. */
	date: (isoDay: string) => string;
	/** Kind and size of a file: `PDF, 1,2 MB`. */
	fileKind: (type: string, bytes: number) => string;
	/** Name of a language as this language calls it: `sv` → `svensk`. */
	languageName: (lang: string) => string;
	/** Name of a country: `DK` → `Danmark`. */
	countryName: (code: string) => string;
}

/** Languages whose readers are better served by the strings of another than by English. */
const readsAs: Readonly<Record<string, string>> = { nn: 'nb', no: 'nb' };

/** The language whose strings readers of a language get. E.g. `nb` for `nn-NO`. */
export function baseLanguage(lang: string): string {
	const { language } = new Intl.Locale(lang);
	return readsAs[language] ?? language;
}

/**
 * Words in one language: its overrides, else the strings of that language, else English.
 *
 * @param lang BCP 47 tag; `pt-BR` also finds strings of `pt`.
 * @param strings By language; English is among them.
 */
export function translatorOf<Key extends string>(
	lang: string,
	strings: Readonly<Record<string, TextTree>>,
	overrides: TextTree = {},
): TranslatorOf<Key> {
	const base = baseLanguage(lang);
	const instance = createInstance();
	void instance.init({
		lng: lang,
		fallbackLng: [base, 'en'],
		// Astro escapes what it prints; escaping twice would show entities to readers.
		interpolation: { escapeValue: false },
		initAsync: false,
	});
	addStrings(instance, base, strings[base]);
	addStrings(instance, 'en', strings['en']);
	addStrings(instance, lang, nested(overrides));
	const isEnglish = englishIn(base, strings, overrides);
	const names = new Intl.DisplayNames(lang, { type: 'language' });
	const countries = new Intl.DisplayNames(lang, { type: 'region' });
	// A page has a hundred of them, the same on thousands of pages.
	const plain = memo((key) => String(instance.t(key)));
	const days = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
	return {
		lang,
		t: (key: string, values) => (values ? String(instance.t(key, values)) : plain(key)),
		forms: memo((key) => pluralForms(instance, lang, key)),
		langOf: (key) => (isEnglish(key) ? { lang: 'en', dir: 'ltr' } : {}),
		date: (isoDay) => days.format(new Date(isoDay)),
		fileKind: (type, bytes) => fileKind(lang, type, bytes),
		// Danes and Swedes say “norsk”, not “bokmål”.
		languageName: (tag) => names.of(tag === 'nb' ? 'no' : tag) ?? tag,
		countryName: (code) => countries.of(code) ?? code,
	};
}

/** A key with dots in it names the same text as groups do, and wins over Fyr's own like them. */
function nested(tree: TextTree): TextTree {
	const all: TextTree = {};
	for (const key of Object.keys(tree)) {
		const value = tree[key] ?? '';
		const [first = key, ...rest] = key.split('.');
		const inner = rest.length > 0 ? { [rest.join('.')]: value } : value;
		const known = all[first];
		all[first] =
			typeof inner === 'string'
				? inner
				: nested({ ...(typeof known === 'object' ? known : {}), ...inner });
	}
	return all;
}

/** Which texts nobody has written in a language, and those copied from English to write over. */
function englishIn(
	base: string,
	strings: Readonly<Record<string, TextTree>>,
	overrides: TextTree,
): (key: string) => boolean {
	if (base === 'en') return () => false;
	const english = new Map(textsOf(strings['en'] ?? {}));
	const own = textsOf(overrides).filter(
		([key, text]) => !(text.includes(' ') && english.get(key) === text),
	);
	const there = new Set([...textsOf(strings[base] ?? {}), ...own].map(([key]) => stemOf(key)));
	return (key) => !there.has(key);
}

function addStrings(instance: i18n, lang: string, texts: TextTree | undefined): void {
	if (texts) instance.addResourceBundle(lang, 'translation', texts, true, true);
}

function pluralForms(instance: i18n, lang: string, key: string): Record<string, string> {
	const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
	return Object.fromEntries(
		pluralCategories.map((category) => [category, rawForm(instance, key, category)]),
	);
}

function rawForm(instance: i18n, key: string, category: string): string {
	const raw = [`${key}_${category}`, `${key}_other`, key].find((candidate) =>
		instance.exists(candidate),
	);
	return raw === undefined ? key : String(instance.t(raw, { skipInterpolation: true }));
}

/** Every key of a tree of texts, e.g. `article.toc`; plurals without their ending. */
export type KeyOf<Tree> = Plural<Keys<Tree>>;

type Keys<Tree> = {
	[Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${Keys<Tree[Key]>}`;
}[keyof Tree & string];

type Plural<Key extends string> = Key extends `${infer Stem}_${'one' | 'other'}` ? Stem : Key;
