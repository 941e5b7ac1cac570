import type { FileEdit, Problem, TextEdit } from './problem.ts';

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
