import type { FileEdit, Place, Problem, TextEdit } from './problem.ts';

/** A problem that carries what mends it. */
export type Fixable = Problem & { fix: readonly FileEdit[] };

/**
 * Problems that can be mended together. A fix is taken whole or not at all; of two that change the
 * same words, or begin at the same place, the second waits until the first is written and the files
 * are read again.
 */
export function chooseFixes(problems: readonly Problem[]): Fixable[] {
	const taken: FileEdit[] = [];
	return problems.filter((problem): problem is Fixable => {
		const { fix = [] } = problem;
		if (fix.length === 0 || fix.some((edit) => taken.some((other) => meets(edit, other)))) {
			return false;
		}
		taken.push(...fix);
		return true;
	});
}

function meets(a: FileEdit, b: FileEdit): boolean {
	if (a.file !== b.file) return false;
	return a.from === b.from || (a.from < b.to && b.from < a.to);
}

/** Where a place of a file stands in its text. */
export function offsetAt(source: string, { line, column }: Place): number {
	let start = 0;
	for (let before = 1; before < line; before++) start = source.indexOf('\n', start) + 1;
	return start + column - 1;
}

/**
 * What gives a link another address, where that can be found in its own words; `[text][1]` has it
 * elsewhere, for other links too.
 */
export function addressEdit(
	source: string,
	place: Place,
	href: string,
	to: string,
): TextEdit | undefined {
	const begin = offsetAt(source, place);
	const from = source.indexOf(`](${href}`, begin) + 2;
	// Another link between the two would be the one that is changed.
	const isOwn = from > 1 && !source.slice(begin, from - 2).includes('](');
	return isOwn ? { from, to: from + href.length, text: to } : undefined;
}

/** A text with edits that do not meet each other; line breaks are written as the text has them. */
export function withEdits(source: string, edits: readonly TextEdit[]): string {
	const lineBreak = /\r\n/.test(source) ? '\r\n' : '\n';
	let result = '';
	let end = 0;
	for (const { from, to, text } of [...edits].sort((a, b) => a.from - b.from)) {
		result += source.slice(end, from) + text.replaceAll(/\r?\n/g, lineBreak);
		end = to;
	}
	return result + source.slice(end);
}
