import { compareProblems, type Problem } from '../model/problem.ts';

/** What stops a build, all of it, one line a problem; only errors do. */
export function problemsText(problems: readonly Problem[]): string {
	const errors = problems.filter(({ severity }) => severity === 'error').sort(compareProblems);
	const lines = errors.map(
		({ file, line, column, message }) => `  ${file}:${line}:${column}  ${message}`,
	);
	const head = lines.length === 1 ? 'One problem' : `${lines.length} problems`;
	return `${head} in the content:\n${lines.join('\n')}`;
}
