/**
 * Whether an `Accept` header asks for Markdown rather than for a page, for hosts that can do no more than
 * compare texts: patterns that any engine knows, of which the first that fits counts. Weights below 1 are not
 * compared with each other; programs write what they like best first.
 */
export const markdownRows: readonly { pattern: string; isMarkdown: boolean }[] = [
	{ pattern: before('text/html', full()), isMarkdown: false },
	{ pattern: among('text/markdown', full()), isMarkdown: true },
	{ pattern: among('text/html', full()), isMarkdown: false },
	{ pattern: before('text/html', less()), isMarkdown: false },
	{ pattern: among('text/markdown', less()), isMarkdown: true },
];

/** The weight of what is liked best, which need not be written. */
function full(): string {
	return String.raw`(?:;\s*q=1(?:\.0*)?\s*)?`;
}

/** Any other weight but that of what is refused. */
function less(): string {
	return String.raw`;\s*q=0?\.\d*[1-9]\d*\s*`;
}

function among(type: string, weight: string): string {
	return String.raw`^(?:[^,]*,)*\s*${type}\s*${weight}(?:,|$)`;
}

function before(type: string, weight: string): string {
	return String.raw`^(?:[^,]*,)*\s*${type}\s*${weight}(?:,[^,]*)*,\s*text/markdown`;
}
