import { nearest } from '../nearest.ts';
import { oddPlaceholder, placeholdersIn } from '../placeholders.ts';
import type { ContentRule, FileFinding, RuleContext } from './rule.ts';
import { textEntries, type TextEntry } from '../text-entries.ts';

/** A text of `_ui.yaml` is given the values that the site's own text is given, by their names. */
export const interfacePlaceholder: ContentRule = {
	name: 'interface-placeholder',
	check: (context) => {
		const given = valuesByStem(context);
		return Object.entries(context.records.interfaceStrings).flatMap(([locale, tree]) => {
			const file = `${locale}/_ui.yaml`;
			return textEntries(tree).flatMap((entry): FileFinding[] => {
				const values = given.get(entry.stem);
				// A key that the site does not have is another rule's.
				if (!values) return [];
				const place = context.places.key(file, ...entry.path);
				return faultsOf(entry, values).map((fault) => ({ file, place, ...fault }));
			});
		});
	},
};

type Fault = Pick<FileFinding, 'severity' | 'message'>;

function faultsOf({ key, text, form }: TextEntry, values: readonly string[]): Fault[] {
	const found = placeholdersIn(text);
	const unknown = found.filter((name) => !values.includes(name));
	if (unknown.length > 0) return unknown.map((name) => error(unknownValue(key, name, values)));
	const odd = oddPlaceholder(text);
	if (odd && (odd.name === undefined || nearest(odd.name, values) !== undefined)) {
		return [error(oddValue(key, odd, values))];
	}
	// “No articles”, “one article” and “two articles” say their number in words.
	const isSaid = (name: string): boolean =>
		found.includes(name) || (name === 'count' && ['zero', 'one', 'two'].includes(form ?? ''));
	return values
		.filter((name) => !isSaid(name))
		.map((name) => ({
			severity: 'warning',
			message: `"${key}" lacks {{${name}}}, so readers do not see that value. Write {{${name}}} where it belongs.`,
		}));
}

function unknownValue(key: string, name: string, values: readonly string[]): string {
	const near = nearest(name, values);
	const meant = near === undefined ? choices(values) : ` Did you mean {{${near}}}?`;
	return `"${key}" is given no value "${name}", so readers see nothing for {{${name}}}.${meant}`;
}

function oddValue(
	key: string,
	{ written, name }: { written: string; name?: string },
	values: readonly string[],
): string {
	const near = name === undefined ? undefined : nearest(name, values);
	const meant = near === undefined ? choices(values) : ` Write {{${near}}}.`;
	return `"${key}" shows "${written}" to readers as it stands.${meant}`;
}

function choices(values: readonly string[]): string {
	if (values.length === 0) return ' It has no values: write it without.';
	return ` There is: ${values.map((value) => `{{${value}}}`).join(', ')}.`;
}

function error(message: string): Fault {
	return { severity: 'error', message };
}

/** Values that each text is given, by its stem. E.g. `search.results` → `['count', 'query']`. */
function valuesByStem({ builtIn }: RuleContext): Map<string, string[]> {
	const byStem = new Map<string, Set<string>>();
	for (const { stem, text } of textEntries(builtIn('en'))) {
		const values = byStem.get(stem) ?? new Set();
		byStem.set(stem, values.union(new Set(placeholdersIn(text))));
	}
	return new Map(Array.from(byStem, ([stem, values]) => [stem, [...values]]));
}
