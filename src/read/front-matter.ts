/** The YAML of a file's front matter, and where it begins. */
export interface FrontMatterText {
	yaml: string;
	firstLine: number;
	/** Counted in characters of the file. */
	offset: number;
}

/** Front matter of a file; `undefined` if there is none. */
export function frontMatter(source: string): FrontMatterText | undefined {
	const match = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(source);
	return match
		? { yaml: match[1] ?? '', firstLine: 2, offset: source.indexOf('\n') + 1 }
		: undefined;
}

/** Whether there was to be one, of which a line is missing or in the wrong place. */
export function isBroken(source: string): boolean {
	return neverClosed.test(source) || beginsLate.test(source);
}

const neverClosed = /^---[ \t]*\r?\n\s*[\w-]+:/;
const beginsLate = /^\s+---[ \t]*\r?\n/;

/** What to write where there is none: most often only a line of it is missing. */
export function howToBegin(source: string): string {
	if (neverClosed.test(source)) {
		return 'The front matter is never closed. Add a line "---" below its last key.';
	}
	if (beginsLate.test(source)) {
		return 'The front matter begins on the first line. Remove what stands before "---".';
	}
	return 'Every article begins with its front matter: a line "---", then "title: …" and "description: …", then a line "---".';
}
