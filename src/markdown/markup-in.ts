import type { Node } from 'unist';
import { isDirective } from './directive.ts';
import { sourceOf, walk } from './nodes.ts';
import { parse } from './parse.ts';
import { isOnlyColon } from './unknown-directive.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What of a line would be shown with its signs where no Markdown is read, as in a title: `**bold**`,
 * `[text](address)`, `&amp;`. Tags are left alone: `<NAME>` is what it says there.
 */
export function markupIn(line: string, vocabulary: Vocabulary): string | undefined {
	if (!/[*_`[\]&\\~#<:]/.test(line)) return undefined;
	const entity = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]+);/i.exec(line)?.[0];
	return entity ?? firstMarkup(line, vocabulary);
}

function firstMarkup(line: string, vocabulary: Vocabulary): string | undefined {
	let found: string | undefined;
	walk(parse(line, 'md', vocabulary), (node) => {
		if (isMarkup(node, line, vocabulary)) found ??= sourceOf(node, line);
	});
	return found;
}

const kinds = new Set(['delete', 'emphasis', 'heading', 'image', 'inlineCode', 'strong']);

const shownTags =
	/^<\/?(a|b|br|code|em|i|img|kbd|mark|small|span|strong|sub|sup|u)(\s[^>]*)?\/?>$/i;

function isMarkup(node: Node, line: string, { named }: Vocabulary): boolean {
	const written = sourceOf(node, line);
	if (node.type === 'link') return written.startsWith('[');
	if (node.type === 'html') return shownTags.test(written);
	if (isDirective(node)) return named(node.name)?.form === node.type && !isOnlyColon(node, line);
	return kinds.has(node.type);
}
