/** Text or `~` and a regular expression, and the value for it; the first that fits counts. */
export type Rows = readonly (readonly [string, string])[];

/** A `map`: one variable by another. */
export function table(from: string, to: string, other: string, rows: Rows): string {
	const lines = rows.map(([key, value]) => `\t${quoted(key)} ${quoted(value)}`);
	return [`map ${quoted(from)} ${to} {`, ...lines, `\tdefault ${quoted(other)}`, '}'].join('\n');
}

/** A text, whatever it holds but variables. */
export function quoted(text: string): string {
	return text.includes('`') ? `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"` : `\`${text}\``;
}
