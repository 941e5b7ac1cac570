export type CalloutKind = 'note' | 'tip' | 'warning';

/**
 * What GitHub, GitLab, Obsidian, Docusaurus, VitePress, MkDocs, GitBook and Microsoft call their
 * callouts. We have three kinds, and a text that comes from elsewhere need not be rewritten for that.
 */
export const calloutNames: Readonly<Record<CalloutKind, readonly string[]>> = {
	note: [
		...['note', 'info', 'information', 'informational', 'abstract', 'summary', 'tldr', 'seealso'],
		...['todo', 'question', 'help', 'faq', 'example', 'quote', 'cite', 'remark', 'primary'],
		...['secondary', 'default', 'neutral'],
	],
	tip: ['tip', 'hint', 'success', 'check', 'done'],
	warning: [
		...['warning', 'warn', 'important', 'caution', 'attention', 'danger', 'error', 'bug'],
		...['failure', 'fail', 'missing', 'alert', 'critical'],
	],
};

const kinds = new Map(
	(Object.keys(calloutNames) as CalloutKind[]).flatMap((kind) =>
		calloutNames[kind].map((word): [string, CalloutKind] => [word, kind]),
	),
);

/** The callout that a word stands for, in capitals or not: `CAUTION` → `warning`. */
export function calloutKind(word: string): CalloutKind | undefined {
	return kinds.get(word.toLowerCase());
}
