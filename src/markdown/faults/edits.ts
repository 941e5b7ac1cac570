import type { TextEdit } from '../../model/problem.ts';

/** What mends one line: the first that has a shape gives way to something else. */
export function editInLine(
	source: string,
	line: number,
	shape: RegExp,
	replacement: string,
): TextEdit[] {
	const start = lineStart(source, line);
	const end = source.indexOf('\n', start);
	const text = source.slice(start, end === -1 ? undefined : end);
	const match = shape.exec(text);
	if (!match) return [];
	const mended = text.replace(shape, replacement);
	const rest = text.length - match.index - match[0].length;
	const from = start + match.index;
	const to = from + match[0].length;
	return [{ from, to, text: mended.slice(match.index, mended.length - rest) }];
}

function lineStart(source: string, line: number): number {
	let start = 0;
	for (let index = 1; index < line; index++) start = source.indexOf('\n', start) + 1;
	return start;
}

/** Whether a sign on a line has a backslash before it: then it is meant to be seen. */
export function isEscaped(source: string, line: number, sign: string): boolean {
	const start = lineStart(source, line);
	const end = source.indexOf('\n', start);
	return source.slice(start, end === -1 ? undefined : end).includes(`\\${sign}`);
}
