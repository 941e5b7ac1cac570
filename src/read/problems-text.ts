import { describeGroup, groupProblems } from '../model/group-problems.ts';
import { compareProblems, type Problem } from '../model/problem.ts';

/** What stops a build; only errors do. A line each, or one for all of a rule that has many. */
export function problemsText(problems: readonly Problem[]): string {
	const errors = problems.filter(({ severity }) => severity === 'error').sort(compareProblems);
	const { single, groups } = groupProblems(errors);
	const lines = [
		...single.map(({ file, line, column, message }) => `  ${file}:${line}:${column}  ${message}`),
		...groups.map((group) => `  ${describeGroup(group)}`),
	];
	const head = errors.length === 1 ? 'One problem' : `${errors.length} problems`;
	const all = groups.length === 0 ? '' : ' ("npm run check -- --all" prints each)';
	return `${head} in the content${all}:\n${lines.join('\n')}`;
}
