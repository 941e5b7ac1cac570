import type { Root } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { refuseLargeTree, refuseLongSource } from './bounds.ts';
import { maskOwnIds, takeOwnIds } from './own-ids.ts';
import { UnreadableText } from './unreadable-text.ts';

/** `md`: braces and tags are text. `mdx`: they are not. Directives are the same in both. */
export type Format = 'md' | 'mdx';

/** What Sätteri understands beside CommonMark, in every text. */
export const features = { gfm: true, directive: true, frontmatter: true };

/**
 * Parse a whole file, front matter included, so that lines are those of the file.
 *
 * @throws {UnreadableText} Where MDX has a tag or brace that is never closed, or there is too much to read.
 */
export function parse(source: string, format: Format): Root {
	refuseLongSource(source);
	try {
		const masked = maskOwnIds(source);
		// Sätteri's node types are mdast's; its own union only adds kinds that are switched off here.
		const tree = (
			format === 'mdx' ? mdxToMdast(masked, { features }) : markdownToMdast(masked, { features })
		) as Root;
		refuseLargeTree(tree);
		takeOwnIds(tree, masked !== source);
		return tree;
	} catch (error) {
		throw error instanceof UnreadableText ? error : unreadable(error);
	}
}

/** Sätteri's message begins with the place: `1:3: Unexpected character …`. */
function unreadable(error: unknown): UnreadableText {
	const text = error instanceof Error ? error.message : String(error);
	const [, line = '1', column = '1', rest = text] = /^(\d+):(\d+): (.*)$/s.exec(text) ?? [];
	return new UnreadableText(explain(rest), { line: Number(line), column: Number(column) });
}

const explanations: [RegExp, string | ((match: RegExpExecArray) => string)][] = [
	[
		/Unexpected character .* expected a valid JSX tag/,
		'A "<" begins a component here, and none follows. Write &lt; for the sign itself and an address without it, or finish the tag.',
	],
	[
		/Could not parse (expression|import)/,
		'Between braces stands code, and this is none. If readers should see the braces, write &#123; and &#125;.',
	],
	[/create a comment in MDX/, 'A comment is written {/* so */} in an .mdx file.'],
	[
		/Expected a closing tag for `<(br|hr|img|input|wbr)>`/,
		(match) => `<${match[1] ?? ''}> ends itself in an .mdx file: write <${match[1] ?? ''} />.`,
	],
	[/closing brace/, 'A "{" is never closed. Write &#123; for the sign itself, or add the "}".'],
	[
		/Expected a closing tag for `<([^`>]*)>`/,
		(match) =>
			`<${match[1] ?? ''}> is never closed. Add </${match[1] ?? ''}> where it ends, with empty lines around the text inside.`,
	],
	[
		/Unexpected closing tag `<\/([^`>]*)>`/,
		(match) =>
			`</${match[1] ?? ''}> closes something that was never opened. Remove it, or add <${match[1] ?? ''}> before it.`,
	],
];

function explain(message: string): string {
	for (const [pattern, text] of explanations) {
		const match = pattern.exec(message);
		if (match) return typeof text === 'string' ? text : text(match);
	}
	return message.replace(/ \(mdx[\w-]*:[\w-]*\)$/, '');
}
