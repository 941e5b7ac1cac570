/** A `map`: one variable by another. @param rows Text or `~` and a regular expression; the first of these that fits counts. */
export function table(
	from: string,
	to: string,
	other: string,
	rows: readonly (readonly [string, string])[],
): string {
	const lines = rows.map(([key, value]) => `\t${quoted(key)} ${quoted(value)};`);
	return [`map ${from} ${to} {`, `\tdefault ${other};`, ...lines, '}'].join('\n');
}

/** A text, whatever it holds but variables. */
export function quoted(text: string): string {
	return `"${text.replaceAll('\\', String.raw`\\`).replaceAll('"', String.raw`\"`)}"`;
}
