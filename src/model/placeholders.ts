/** What i18next puts a value in place of: `{{name}}`, `{{count, number}}`, `{{- html}}`. */
const PLACEHOLDER = /\{\{-?\s*([\w.]+)\s*(?:,[^{}]*)?\}\}/g;
/** Leftovers of one: half of it, or that of another program. */
const ODD = /\{\{|\}\}|\$\{\s*([\w.]+)\s*\}|%\{\s*([\w.]+)\s*\}|\{\s*([\w.]+)\s*\}/;

/** Names of the values that a text is given, each once. E.g. `['name']`. */
export function placeholdersIn(text: string): string[] {
	return [...new Set(Array.from(text.matchAll(PLACEHOLDER), ([, name = '']) => name))];
}

/** What looks like a placeholder and is not one: half of one, or one of another dialect. */
export function oddPlaceholder(text: string): { written: string; name?: string } | undefined {
	const found = ODD.exec(text.replace(PLACEHOLDER, ''));
	if (!found) return undefined;
	const [written, ...names] = found;
	const name = names.find(Boolean);
	return { written, ...(name !== undefined && { name }) };
}

/** Whether a text says anything beside its values. */
export function hasOwnWords(text: string): boolean {
	return /\p{L}/u.test(text.replace(PLACEHOLDER, ''));
}

/** A text with its values, as readers see it. */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
	return text.replace(PLACEHOLDER, (written, name: string) => values[name] ?? written);
}
