/** What `check` reports: where, what is wrong, and what to write instead. */
export interface Problem {
	/** Relative to the content root, with forward slashes. E.g. `sv/account/log-in.mdx`. */
	file: string;
	/** From 1; 1 where the whole file is meant. */
	line: number;
	/** From 1. */
	column: number;
	/** Name of the rule, e.g. `broken-link`. */
	rule: string;
	/** An `error` stops the build, a `warning` does not, a `hint` is a thought. */
	severity: Severity;
	/** One or two sentences: what is there, and what to write instead. */
	message: string;
}

export type Severity = 'error' | 'warning' | 'hint';

/** A place in a file, from 1. */
export interface Place {
	line: number;
	column: number;
}

/** Where things stand in the files of a content root. */
export interface Places {
	/** Where a key of a YAML or JSON file or of front matter stands: `key('sv/a.mdx', 'related', 0)`. */
	key: (file: string, ...path: PropertyKey[]) => Place;
	/** The text of a file. */
	source: (file: string) => string;
}

/** Order of a report: by file, then by place. */
export function compareProblems(a: Problem, b: Problem): number {
	return (
		a.file.localeCompare(b.file, 'en') ||
		a.line - b.line ||
		a.column - b.column ||
		a.rule.localeCompare(b.rule, 'en')
	);
}
