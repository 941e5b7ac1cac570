import { foreignTagMessage } from './faults/foreign-tag.ts';
import { isHtmlName } from './html-names.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What to write instead of what MDX cannot read, in the words of who wrote it.
 *
 * @param message The parser's.
 * @param line The line it is about, whole.
 * @param column Where on the line, from 1.
 */
export function explain(
	message: string,
	line: string,
	column: number,
	vocabulary: Vocabulary,
): string {
	const tag = /\{%.*?%\}|\{\{[<%].*?[>%]\}\}/.exec(line)?.[0];
	const foreign = tag === undefined ? undefined : foreignTagMessage(tag);
	if (foreign !== undefined) return foreign;
	for (const [pattern, text] of explanations) {
		const match = pattern.exec(message);
		if (match)
			return typeof text === 'string' ? text : text(match, written(line, column), vocabulary);
	}
	return message.replace(/ \(mdx[\w-]*:[\w-]*\)$/, '');
}

/** The line from the "<" that is meant. */
function written(line: string, column: number): string {
	const start = line.lastIndexOf('<', column - 1);
	return line.slice(start === -1 ? column - 1 : start);
}

type Explanation = [
	RegExp,
	string | ((match: RegExpExecArray, written: string, vocabulary: Vocabulary) => string),
];

const explanations: readonly Explanation[] = [
	[/Unexpected character .* expected a valid JSX tag/, (_, text) => noTag(text)],
	[
		/Could not parse (expression|import)/,
		'What stands between { and } in an .mdx file is read as code, and this cannot be read. If readers should see the braces, write &#123; and &#125;.',
	],
	[/create a comment in MDX/, 'A comment is written {/* so */} in an .mdx file.'],
	[
		/Expected a closing tag for `<(br|hr|img|input|wbr)>`/,
		([, name = '']) => `<${name}> ends itself in an .mdx file: write <${name} />.`,
	],
	[/closing brace/, 'A "{" is never closed. Write &#123; for the sign itself, or add the "}".'],
	[
		/Expected a closing tag for `<([^`>]*)>`/,
		([, name = ''], text, vocabulary) =>
			address(text) ?? placeholder(name, text, vocabulary) ?? notClosed(name),
	],
	[
		/Unexpected closing tag `<\/([^`>]*)>`/,
		([, name = '']) =>
			`</${name}> closes something that was never opened. Remove it, or add <${name}> before it.`,
	],
];

/** A "<" before what is no name: a number, an arrow, an address. */
function noTag(text: string): string {
	const number = /^<[=\s-]*[\d.,]+\s?[\p{L}%°]*/u.exec(text)?.[0];
	const arrow = /^<[-=]+>?/.exec(text)?.[0];
	const sign = number ?? arrow;
	return (
		address(text) ??
		(sign === undefined
			? 'A "<" begins a component here, and none follows. Write &lt; for the sign itself, or finish the tag.'
			: `In an .mdx file a "<" begins a component, and "${sign.trim()}" is not one. Write it as &lt;${sign.trim().slice(1)}.`)
	);
}

/** `<help@company.example>` and `<https://company.example>` are links in .md only. */
function address(text: string): string | undefined {
	const [, mail] = /^<(?:mailto:)?([^\s<>@]+@[^\s<>@]+)>/.exec(text) ?? [];
	if (mail !== undefined) {
		return `An .mdx file takes <${mail}> for a component. Write the address without "<" and ">": ${mail}, or [${mail}](mailto:${mail}).`;
	}
	const [, page] = /^<((?:https?:\/\/|www\.)[^\s<>]+)>/.exec(text) ?? [];
	if (page === undefined) return undefined;
	return `An .mdx file takes <${page}> for a component. Write the address without "<" and ">": ${page}.`;
}

/** `<NAME>`, `<your name>`: something readers fill in, and no tag. */
function placeholder(name: string, text: string, vocabulary: Vocabulary): string | undefined {
	if (isHtmlName(name) || vocabulary.named(name) || vocabulary.ofComponent(name)) return undefined;
	const tag = /^<[^<>]*>/.exec(text)?.[0] ?? `<${name}>`;
	// With attributes it was meant to be a tag.
	if (tag.includes('=')) return undefined;
	const shown = `If readers should see ${tag}, write &lt;${tag.slice(1, -1)}&gt;.`;
	return /^\p{Lu}\p{Ll}/u.test(name) ? `${notClosed(name)} ${shown}` : shown;
}

function notClosed(name: string): string {
	return `<${name}> is never closed. Add </${name}> where it ends, with empty lines around the text inside.`;
}
