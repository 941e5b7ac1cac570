import type { Problem, Severity } from './problem.ts';

/** Findings of one rule from which a list of them all hides the others. */
const MANY = 10;

/** How many files are named where a rule has so many. */
const NAMED = 3;

export interface Grouped {
	/** Problems to print one by one. */
	single: Problem[];
	/** Rules with too many of one severity for that. */
	groups: Group[];
}

export interface Group {
	rule: Problem['rule'];
	severity: Severity;
	problems: Problem[];
}

/** Put apart what a rule says more often than anybody reads; an error is not lost among warnings. */
export function groupProblems(problems: readonly Problem[]): Grouped {
	const byRule = Map.groupBy(problems, ({ rule, severity }) => `${severity} ${rule}`);
	const groups = [...byRule.values()].flatMap((ofRule): Group[] => {
		const [first] = ofRule;
		if (!first || ofRule.length <= MANY) return [];
		return [{ rule: first.rule, severity: first.severity, problems: ofRule }];
	});
	const grouped = new Set(groups.flatMap((group) => group.problems));
	const order: Severity[] = ['error', 'warning', 'hint'];
	return {
		single: problems.filter((problem) => !grouped.has(problem)),
		groups: groups.sort(
			(a, b) =>
				order.indexOf(a.severity) - order.indexOf(b.severity) ||
				b.problems.length - a.problems.length,
		),
	};
}

/** In one line: how often, and the first files with what is wrong in the first of them. */
export function describeGroup({ rule, problems }: Group): string {
	const first = new Map<string, Problem>();
	for (const problem of problems) {
		if (!first.has(problem.file)) first.set(problem.file, problem);
	}
	const named = [...first.values()].slice(0, NAMED);
	const places = named.map(({ file, line, column }) => `${file}:${line}:${column}`).join(', ');
	const more = first.size > named.length ? ' …' : '.';
	const files = first.size === 1 ? '1 file' : `${first.size} files`;
	const example = problems[0]?.message ?? '';
	return `${rule}  ${problems.length} times in ${files}: ${places}${more} The first: ${example}`;
}
