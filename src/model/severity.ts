import type { Problem, Severity } from './problem.ts';
import { isRuleName, registry } from './registry/index.ts';

/** Rule → what its problems count as; `off` where nobody wants to hear of them. */
export type Severities = Readonly<Record<string, Severity | 'off'>>;

/** Problems as `rules:` in site.yaml weighs them. */
export function weigh(problems: readonly Problem[], severities: Severities): Problem[] {
	return problems.flatMap((problem): Problem[] => {
		const severity = severities[problem.rule];
		if (severity === undefined || stays(problem)) return [problem];
		return severity === 'off' ? [] : [{ ...problem, severity }];
	});
}

/** An error that a build cannot do with is one, whatever site.yaml says. */
function stays({ rule, severity }: Problem): boolean {
	return severity === 'error' && isRuleName(rule) && registry[rule].fixed !== undefined;
}
