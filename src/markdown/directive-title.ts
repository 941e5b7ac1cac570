import type { PhrasingContent, RootContent } from 'mdast';
import type { ContainerDirective, Directives } from 'mdast-util-directive';
import type { Node } from 'unist';
import { isLabel, labelOf } from './directive.ts';
import { sourceOf, walk } from './nodes.ts';
import { parse, type Format } from './parse.ts';
import { UnreadableText } from './unreadable-text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What reading a title takes. */
export interface TitleContext {
	source: string;
	format: Format;
	vocabulary: Vocabulary;
}

/**
 * A callout with the title in brackets, however it was written: Docusaurus and VitePress have it
 * after the name (`:::note Title`), others in an attribute (`:::note{title="Title"}`).
 *
 * @param attribute That `[…]` stands for.
 */
export function withTitle(
	node: ContainerDirective,
	attribute: string,
	{ source, format, vocabulary }: TitleContext,
): ContainerDirective {
	if (node.children.some(isLabel)) return node;
	const { [attribute]: title, ...attributes } = node.attributes ?? {};
	const { text, offset } = afterName(node, source);
	const words: PhrasingContent[] = title
		? [{ type: 'text', value: title }]
		: inline(text, offset, node, (written) => parsed(written, format, vocabulary));
	if (words.length === 0 || text.startsWith('{')) return node;
	return { ...node, attributes, children: [labelOf(words, node.position), ...node.children] };
}

/** What stands on a directive's first line after its name, label and attributes, and from where. */
export function afterName(node: Directives, source: string): { text: string; offset: number } {
	const start = node.position?.start.offset ?? 0;
	const line = sourceOf(node, source).split(/\r?\n/, 1)[0] ?? '';
	const label = node.children.find(isLabel)?.position?.end.offset;
	const head =
		label === undefined ? /^:*[\w-]*(\[[^\]]*\])?/.exec(line)?.[0].length : label - start;
	const rest = line.slice(head).replace(/^\{(?:[^}"']|"[^"]*"|'[^']*')*\}/, '');
	const text = rest.trim();
	return { text, offset: start + line.length - rest.trimStart().length };
}

/** The words of a title as nodes that stand where they were written. */
function inline(
	text: string,
	offset: number,
	{ position }: Node,
	read: (text: string) => RootContent[],
): PhrasingContent[] {
	if (text === '') return [];
	const line = position?.start.line ?? 1;
	const column = (position?.start.column ?? 1) + offset - (position?.start.offset ?? 0);
	const [paragraph, ...others] = read(text);
	if (paragraph?.type !== 'paragraph' || others.length > 0) return [{ type: 'text', value: text }];
	walk(paragraph, (node) => {
		for (const point of node.position ? [node.position.start, node.position.end] : []) {
			point.line += line - 1;
			point.column += column - 1;
			point.offset = (point.offset ?? 0) + offset;
		}
	});
	return paragraph.children;
}

function parsed(text: string, format: Format, vocabulary: Vocabulary): RootContent[] {
	try {
		return parse(text, format, vocabulary).children;
	} catch (error) {
		// A title is no place for code: its signs are words.
		if (error instanceof UnreadableText) return [];
		throw error;
	}
}
