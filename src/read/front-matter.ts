/** Front matter of a file and the line its YAML begins on; `undefined` if there is none. */
export function frontMatter(source: string): { yaml: string; firstLine: number } | undefined {
	const match = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(source);
	return match ? { yaml: match[1] ?? '', firstLine: 2 } : undefined;
}
