import type { Format } from './format.ts';
import type { Root } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { refuseLargeTree, refuseLongSource } from './bounds.ts';
import { explain } from './explain.ts';
import { maskOwnIds, takeOwnIds } from './own-ids.ts';
import { UnreadableText } from './unreadable-text.ts';
import type { Vocabulary } from './vocabulary.ts';

export type { Format };

/** What Sätteri understands beside CommonMark, in every text. */
export const features = { gfm: true, directive: true, frontmatter: true };

/**
 * Parse a whole file, front matter included, so that lines are those of the file.
 *
 * @throws {UnreadableText} Where MDX has a tag or brace that is never closed, or there is too much to read.
 */
export function parse(source: string, format: Format, vocabulary: Vocabulary): Root {
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
		throw error instanceof UnreadableText ? error : unreadable(error, source, vocabulary);
	}
}

/** Sätteri's message begins with the place: `1:3: Unexpected character …`. */
function unreadable(error: unknown, source: string, vocabulary: Vocabulary): UnreadableText {
	const text = error instanceof Error ? error.message : String(error);
	const [, line = '1', column = '1', rest = text] = /^(\d+):(\d+): (.*)$/s.exec(text) ?? [];
	const place = { line: Number(line), column: Number(column) };
	const written = source.split('\n')[place.line - 1] ?? '';
	return new UnreadableText(explain(rest, written, place.column, vocabulary), place);
}
