import type { TextTree } from '../../schema/labels.ts';
import { nearest } from '../nearest.ts';
import { oddPlaceholder, placeholdersIn } from '../placeholders.ts';
import type { ReferenceUse } from '../text.ts';
import { textEntries, type TextEntry } from '../text-entries.ts';
import type { TextRule } from './rule.ts';

/** A label with placeholders is given a value for each: readers would see `{{name}}` itself. */
export const labelValue: TextRule = {
	name: 'label-value',
	checkText: ({ file, locale }, text, { records }) =>
		text.references
			.filter(({ kind }) => kind === 'ui')
			.flatMap((use) => {
				const forms = formsOf(records.labels[locale] ?? {}, use.name);
				return faultsOf(use, forms).map((message) => ({
					file,
					place: use.place,
					severity: 'error' as const,
					message,
				}));
			}),
};

/** A label, or each of its plural forms; none of a label that there is not. */
function formsOf(tree: TextTree, name: string): TextEntry[] {
	const entries = textEntries(tree);
	const own = entries.filter(({ key }) => key === name);
	return own.length > 0 ? own : entries.filter(({ stem, form }) => form && stem === name);
}

function faultsOf({ name, counted, values = {} }: ReferenceUse, forms: TextEntry[]): string[] {
	const [first] = forms;
	if (!first) return [];
	const written = new Map(forms.flatMap(({ text }) => valuesIn(text)));
	const wanted = [...written.keys()];
	const given = [...Object.keys(values), ...(counted ? ['count'] : [])];
	const missing = wanted.filter((each) => !given.includes(each));
	const odd = forms.flatMap(({ text }) => unfillable(text) ?? [])[0];
	const unused = Object.keys(values).filter((each) => !wanted.includes(each));
	const write = `:ui[${name}]{${wanted.map((each) => (each === 'count' ? 'count=2' : `${each}="…"`)).join(' ')}}`;
	return [
		...(missing.length > 0
			? [
					`The label "${name}" is "${first.text}", and readers would see ${missing.map((each) => `"${written.get(each)}"`).join(' and ')} as it stands. Write ${write}.`,
				]
			: []),
		...(odd === undefined
			? []
			: [
					`The label "${name}" is "${first.text}", and readers would see "${odd}" as it stands. Write in bold what users see there instead.`,
				]),
		...unused.map(
			(each) => `The label "${name}" takes no value "${each}".${meant(each, wanted, write)}`,
		),
	];
}

/** Values that a label can be given, by name, as they are written in it. */
function valuesIn(text: string): [name: string, written: string][] {
	const odd = oddPlaceholder(text);
	return [
		...placeholdersIn(text).map((name): [string, string] => [name, `{{${name}}}`]),
		...(odd?.name === undefined || /^\d/.test(odd.name)
			? []
			: [[odd.name, odd.written] as [string, string]]),
	];
}

/** `%s`, `{0}`, `{count, plural, …}`: nothing in an article can say what stands there. */
const UNFILLABLE = /%(?:\d+\$)?[sd@]|\{\d+\}|\{\s*\w+\s*,\s*\w+[^]*\}/;

function unfillable(text: string): string | undefined {
	return UNFILLABLE.exec(text.replace(/\{\{[^{}]*\}\}/g, ''))?.[0];
}

function meant(name: string, wanted: readonly string[], write: string): string {
	if (wanted.length === 0) return ' It takes none.';
	const near = nearest(name, wanted);
	return near === undefined ? ` Write ${write}.` : ` Did you mean "${near}"?`;
}
