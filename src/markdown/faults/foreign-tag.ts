import type { Finding } from '../../model/problem.ts';
import { calloutKind } from '../callouts.ts';
import type { TextFaultRule } from './rule.ts';
import { matchesInWords } from './words.ts';

/** Tags of template languages: GitBook, Jekyll and Liquid, Hugo. Nothing here runs them. */
export const foreignTag: TextFaultRule = {
	name: 'foreign-tag',
	find: ({ tree }) =>
		matchesInWords(tree, tag).flatMap(({ match, place }): Finding[] => {
			const message = foreignTagMessage(match[0]);
			return message === undefined ? [] : [{ severity: 'warning', message, place }];
		}),
};

/** `{% hint style="info" %}`, `{{< note >}}`, `{{% alert %}}`. */
const tag = /\{%-?[^%]*%\}|\{\{[<%][^}]*[>%]\}\}/g;

const calloutTags = new Set(['hint', 'callout', 'admonition', 'alert', 'notice', 'block']);

/** What to write instead of a tag; `undefined` for one that only closes another. */
export function foreignTagMessage(written: string): string | undefined {
	const [, slash, name = ''] = /^\{[{%<-]*\s*(\/|end)?([\w-]*)/.exec(written) ?? [];
	if (slash !== undefined) return undefined;
	return `"${written}" is for another program, and is shown to readers as it stands. ${insteadOf(name, written)}`;
}

function insteadOf(name: string, written: string): string {
	const kind = calloutTags.has(name) ? styleIn(written) : calloutKind(name);
	if (kind !== undefined) {
		return `Write a line ":::${kind}", then the text, then a line ":::".`;
	}
	if (/^tabs?$/.test(name)) return 'Write ":::choices" with a heading "####" for each tab.';
	if (/^(include|content-ref|snippet)/.test(name)) return 'Write ::snippet[name], or a link.';
	return 'Remove it, or write `so` what readers should see.';
}

function styleIn(written: string): string {
	const names = written.match(/[a-z]+/gi) ?? [];
	return names.slice(1).map(calloutKind).find(Boolean) ?? 'note';
}
