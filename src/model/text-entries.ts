import type { TextTree } from '../schema/labels.ts';

/** A text of a tree, with the way to it. */
export interface TextEntry {
	path: string[];
	/** The way as one key. E.g. `search.results_one`. */
	key: string;
	/** Without the ending of a plural form. E.g. `search.results`. */
	stem: string;
	/** CLDR category of a plural form; none for other texts. E.g. `one`. */
	form: string | undefined;
	text: string;
}

const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];
const FORM = new RegExp(`_(${FORMS.join('|')})$`);

/** All texts of a tree, in order. */
export function textEntries(tree: TextTree, path: readonly string[] = []): TextEntry[] {
	return Object.entries(tree).flatMap(([name, value]): TextEntry[] => {
		const own = [...path, name];
		if (typeof value !== 'string') return textEntries(value, own);
		const key = own.join('.');
		const form = FORM.exec(name)?.[1];
		return [{ path: own, key, stem: key.replace(FORM, ''), form, text: value }];
	});
}

/** Plural categories of a language, each with a number it is for. E.g. `{ one: 1, other: 0 }`. */
export function pluralForms(lang: string): ReadonlyMap<string, number> {
	const rules = new Intl.PluralRules(lang);
	const numbers = [
		...Array.from({ length: 201 }, (_, number) => number),
		1000,
		1_000_000,
		0.5,
		1.5,
	];
	const forms = new Map<string, number>();
	for (const number of numbers) {
		const form = rules.select(number);
		if (!forms.has(form)) forms.set(form, number);
	}
	return new Map([...forms].sort(([a], [b]) => FORMS.indexOf(a) - FORMS.indexOf(b)));
}
