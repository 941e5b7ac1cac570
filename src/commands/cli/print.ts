import { join, relative } from 'node:path';
import { describeGroup, groupProblems } from '../../model/group-problems.ts';
import type { Problem, Severity } from '../../model/problem.ts';

/** `text` groups what a rule says often; `all` prints each. */
export type Format = 'text' | 'all' | 'json' | 'github';

/** Print problems to standard output. @param places What annotations name files by. */
export function printProblems(
	problems: readonly Problem[],
	format: Format,
	places: AnnotationPlaces,
): void {
	for (const line of problemLines(problems, format, places)) console.log(line);
}

/** Problems name files within the content root; annotations, from the folder the command runs in. */
interface AnnotationPlaces {
	content: string;
	cwd: string;
}

function problemLines(
	problems: readonly Problem[],
	format: Format,
	places: AnnotationPlaces,
): string[] {
	if (format === 'json') return [JSON.stringify(problems.map(asJson), null, 2)];
	if (format === 'github') return problems.map((problem) => annotation(problem, places));
	if (format === 'all') return problems.map(plainLine);
	const { single, groups } = groupProblems(problems);
	return [
		...single.map(plainLine),
		...groups.map((group) => `${group.severity}  ${describeGroup(group)}`),
	];
}

/** “2 errors, 1 warning”; “no problems”. */
export function countProblems(problems: readonly Problem[]): string {
	const counts = (['error', 'warning', 'hint'] as const)
		.map((severity) => count(problems.filter((one) => one.severity === severity).length, severity))
		.filter((text) => !text.startsWith('0 '));
	return counts.length === 0 ? 'no problems' : counts.join(', ');
}

/** “1 article”, “2 articles”. */
export function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function plainLine({ file, line, column, severity, rule, message }: Problem): string {
	return `${file}:${line}:${column}  ${severity}  ${rule}  ${message}`;
}

function annotation(
	{ file, line, column, severity, rule, message }: Problem,
	{ content, cwd }: AnnotationPlaces,
): string {
	const path = relative(cwd, join(content, file)).replaceAll('\\', '/');
	const properties = { file: path, line, col: column, title: rule };
	const list = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`);
	return `::${levels[severity]} ${list.join(',')}::${data(message)}`;
}

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', hint: 'notice' };

/** Keys in the order that the documentation promises. */
function asJson({ file, line, column, rule, severity, message }: Problem): Problem {
	return { file, line, column, rule, severity, message };
}

/** GitHub’s workflow commands end at a line break and know `%` escapes only. */
function data(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string | number): string {
	return data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
