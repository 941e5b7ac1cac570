import type { Severity } from './registry/entry.ts';
import type { OwnRuleName, RuleName } from './registry/index.ts';

export type { Severity };

/** What `check` reports: where, what is wrong, and what to write instead. */
export interface Problem {
	/** Relative to the content root, with forward slashes. E.g. `sv/account/log-in.mdx`. */
	file: string;
	/** From 1; 1 where the whole file is meant. */
	line: number;
	/** From 1. */
	column: number;
	/** E.g. `broken-link`. */
	rule: RuleName | OwnRuleName;
	/** An `error` stops the build, a `warning` does not, a `hint` is a thought. */
	severity: Severity;
	/** One or two sentences: what is there, and what to write instead. */
	message: string;
	/** What `check --fix` writes to mend it, where that can be known: all of these, or none. */
	fix?: readonly FileEdit[];
}

/** What a rule says of a place in one text, whose file is not its business. */
export interface Finding {
	place: Place;
	severity: Severity;
	/** Quotes what is there and says what to write instead. */
	message: string;
	/** What `check --fix` writes into the same file to mend it. */
	fix?: readonly TextEdit[];
}

/** The same, of a rule that looks at many files. */
export interface FileFinding extends Omit<Finding, 'fix'> {
	file: string;
	fix?: readonly FileEdit[];
}

/** Words of a text that give way to others; offsets in it as a string, byte order mark left out. */
export interface TextEdit {
	from: number;
	/** The end, not part of it; as `from` where something is only added. */
	to: number;
	text: string;
}

/** The same in a file of the content root, which is made where it is not there. */
export interface FileEdit extends TextEdit {
	file: string;
}

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
