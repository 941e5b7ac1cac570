import type { Severity } from '../../src/model/problem.ts';
import { mdx, type Example, type RuleEntry } from '../../src/model/registry/entry.ts';

/** The page of docs/ about one rule. */
export function rulePage(name: string, rule: RuleEntry): string {
	const wrong = filesOf(rule.wrong);
	const right = filesOf(rule.right);
	return `---
title: ${name}
description: ${JSON.stringify(visible(rule.explanation))}
---

${statements(rule).join(' ')}

## Wrong

${Object.entries(wrong).map(file).join('\n\n')}

## Right

${changes(wrong, right).join('\n\n')}
`;
}

const severities: Record<Severity, string> = {
	error: 'This is an **error**: it stops the build.',
	warning: 'This is a **warning**: the build goes on.',
	hint: 'This is a **hint**: a thought, and no reason to fail.',
};

function statements({ severity, fixed, mended }: RuleEntry): string[] {
	const rules = '[`rules` in site.yaml](../../keys/site.md#rules)';
	const changeable = {
		none: `${rules} may give it another severity.`,
		errors: `Its errors stay errors, because a build cannot show such a page; ${rules} may change its warnings and hints.`,
		all: 'It stays an error, because a build cannot do with it.',
	}[fixed ?? 'none'];
	return [severities[severity], changeable, ...(mended ? ['`npx fyr check --fix` mends it.'] : [])];
}

type Files = Readonly<Record<string, string>>;

function filesOf(example: Example): Files {
	return typeof example === 'string' ? mdx(example) : example;
}

/** What is to be done to the wrong files. */
function changes(wrong: Files, right: Files): string[] {
	const gone = Object.keys(wrong).filter((name) => !(name in right));
	return [
		...Object.entries(right)
			.filter(([name, text]) => wrong[name] !== text)
			.map(file),
		...gone.map((name) => `There is no ${code(name)}.`),
	];
}

function file([name, text]: [string, string]): string {
	if (text.startsWith('data:') || name.endsWith('.svg')) return `${code(name)}: a picture.`;
	return `${code(name)}\n\n${block(withoutMatter(text), name)}`;
}

function code(name: string): string {
	return `\`${visible(name)}\``;
}

/** The front matter that every example has says nothing of its rule. */
function withoutMatter(text: string): string {
	const matter = mdx('')['en/account/log-in.mdx']?.trimEnd() ?? '';
	return text.startsWith(matter) ? text.slice(matter.length).trim() : text.trim();
}

function block(text: string, name: string): string {
	const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
	const fence = '`'.repeat(longest + 1);
	const lines = [`${fence}${name.replace(/^.*\./, '')}`, ...visible(text).split('\n'), fence];
	// Else the page itself would be one that two people have changed.
	const indent = /^<{7}/m.test(text) ? ' ' : '';
	return lines.map((line) => (line === '' ? line : indent + line)).join('\n');
}

/** Signs that nobody sees, by their names. */
function visible(text: string): string {
	return text.replace(/[\p{Cf}\u00A0\uFFFD]/gu, (sign) => {
		const number = sign.codePointAt(0) ?? 0;
		return `⟨U+${number.toString(16).toUpperCase().padStart(4, '0')}⟩`;
	});
}
