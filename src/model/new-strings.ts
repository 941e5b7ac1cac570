import type { TextTree } from '../schema/labels.ts';
import { pluralForms, textEntries, type TextEntry } from './text-entries.ts';
import type { NewFile } from './new-article.ts';

/**
 * A `_ui.yaml` with every text of the site in a language: Fyr's own words for it where there are any,
 * else the English ones, to write over. The English text stands beside each.
 *
 * @param builtIn What Fyr brings in a language.
 */
export function newStrings(
	{ code, lang }: { code: string; lang: string },
	builtIn: (lang: string) => TextTree,
): NewFile {
	const own = new Map(textEntries(builtIn(lang)).map(({ key, text }) => [key, text]));
	const forms = [...pluralForms(lang)];
	const lines = Object.entries(builtIn('en')).flatMap(([name, value]) =>
		lineOf(name, value, [], (entry) => withForms(entry, forms), own),
	);
	const numbers = forms.map(([form, number]) => `${form} (e.g. ${number})`).join(', ');
	const head = [
		`Words of the site itself for readers of "${code}": write over those that are English.`,
		'What stands in {{…}} is put in by the site, and stays. A line you take out is as Fyr has it.',
		`Texts that depend on a number have the forms of the language: ${numbers}.`,
	];
	return {
		file: `${code}/_ui.yaml`,
		text: [...head.map((line) => `# ${line}`), ...lines, ''].join('\n'),
	};
}

function lineOf(
	name: string,
	value: string | TextTree,
	path: readonly string[],
	formsOf: (entry: TextEntry) => TextEntry[],
	own: ReadonlyMap<string, string>,
): string[] {
	const indent = '  '.repeat(path.length);
	if (typeof value !== 'string') {
		const inner = Object.entries(value).flatMap(([key, text]) =>
			lineOf(key, text, [...path, name], formsOf, own),
		);
		return [`${indent}${name}:`, ...inner];
	}
	return textEntries({ [name]: value }, path).flatMap((entry) =>
		formsOf(entry).map(({ key, text }) => {
			// JSON's strings are YAML's too, so no text breaks the file.
			const written = JSON.stringify(own.get(key) ?? text);
			return `${indent}${key.slice(key.lastIndexOf('.') + 1)}: ${written} # ${text}`;
		}),
	);
}

/** The forms of the language in place of the English ones: with the text for one, or for others. */
function withForms(
	entry: TextEntry,
	forms: readonly [form: string, number: number][],
): TextEntry[] {
	if (entry.form === undefined) return [entry];
	const isOne = entry.form === 'one';
	return forms
		.filter(([form]) => (form === 'one') === isOne)
		.map(([form]) => ({ ...entry, form, key: `${entry.stem}_${form}` }));
}
