import type { Node } from 'unist';
import { sourceOf, walk } from './nodes.ts';
import { parse } from './parse.ts';

/**
 * What of a line would be shown with its signs where no Markdown is read, as in a title: `**bold**`,
 * `[text](address)`, `&amp;`. Tags are left alone: `<NAME>` is what it says there.
 */
export function markupIn(line: string): string | undefined {
	if (!/[*_`[\]&\\~#<:]/.test(line)) return undefined;
	const entity = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]+);/i.exec(line)?.[0];
	return entity ?? firstMarkup(line);
}

function firstMarkup(line: string): string | undefined {
	let found: string | undefined;
	walk(parse(line, 'md'), (node) => {
		if (isMarkup(node, line)) found ??= sourceOf(node, line);
	});
	return found;
}

const kinds = new Set(['delete', 'emphasis', 'heading', 'image', 'inlineCode', 'strong']);

const shownTags =
	/^<\/?(a|b|br|code|em|i|img|kbd|mark|small|span|strong|sub|sup|u)(\s[^>]*)?\/?>$/i;

function isMarkup(node: Node, line: string): boolean {
	const written = sourceOf(node, line);
	if (node.type === 'link') return written.startsWith('[');
	if (node.type === 'html') return shownTags.test(written);
	if (node.type === 'textDirective') return /^:(ui|term)\[/.test(written);
	return kinds.has(node.type);
}
