import type { Image, Nodes, PhrasingContent, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Node } from 'unist';
import { isParent, plainText } from './nodes.ts';

/**
 * Which pictures of a paragraph stand by themselves. One with words beside it belongs to its sentence
 * and is drawn in the line; one alone on its lines is a figure.
 */

/** A picture by itself, and where a click on it leads. */
export interface Figure extends Node {
	type: 'figure';
	image: Image;
	href: string | null;
}

declare module 'mdast' {
	interface PhrasingContentMap {
		/** Made here of pictures that stand by themselves; no parser knows it. */
		figure: Figure;
	}
	interface RootContentMap {
		figure: Figure;
	}
}

/** A run of lines of a paragraph. */
export type Block = { figures: Figure[] } | { words: PhrasingContent[] };

/** A paragraph cut where pictures stand by themselves. */
export function blocksOf(children: readonly PhrasingContent[]): Block[] {
	const lines = linesOf(children);
	const blocks: Block[] = [];
	for (const [index, { content, end }] of lines.entries()) {
		const figures = figuresIn(content);
		const isApart = figures.length > 0 && !isInSentence(lines[index - 1], lines[index + 1]);
		const last = blocks.at(-1);
		if (isApart) {
			if (last && 'figures' in last) last.figures.push(...figures);
			else blocks.push({ figures });
		} else if (last && 'words' in last)
			last.words.push(...(lines[index - 1]?.end ?? []), ...content);
		else if (end.length > 0 || content.some((node) => !isBlank(node)))
			blocks.push({ words: [...content] });
	}
	return blocks;
}

/**
 * The pictures in some nodes, if there is nothing but pictures: alone, in a link, or in bold, which
 * means nothing for a picture. Empty where there is anything else.
 */
export function figuresIn(nodes: readonly Nodes[], href: string | null = null): Figure[] {
	const found: Figure[] = [];
	for (const node of nodes) {
		if (isBlank(node)) continue;
		const inside = figuresOf(node, href);
		if (inside.length === 0) return [];
		found.push(...inside);
	}
	return found;
}

function figuresOf(node: Nodes, href: string | null): Figure[] {
	if (node.type === 'image') return [{ type: 'figure', image: node, href }];
	if (node.type === 'link') return figuresIn(node.children, node.url);
	if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete')
		return figuresIn(node.children, href);
	if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
		if (node.name === 'a') return figuresIn(node.children, attribute(node, 'href') ?? href);
		return wrappers.has(node.name ?? '') ? figuresIn(node.children, href) : [];
	}
	return node.type === 'paragraph' ? figuresIn(node.children, href) : [];
}

/** Tags around a picture alone that would hold no figure, and say nothing about a picture. */
const wrappers = new Set(['b', 'center', 'em', 'i', 'p', 'span', 'strong', 'u']);

function attribute(
	{ attributes }: Pick<MdxJsxTextElement, 'attributes'>,
	name: string,
): string | undefined {
	for (const each of attributes) {
		if (each.type === 'mdxJsxAttribute' && each.name === name && typeof each.value === 'string')
			return each.value;
	}
	return undefined;
}

interface Line {
	content: PhrasingContent[];
	/** What ends it: a line break of either kind, nothing at the end of the paragraph. */
	end: PhrasingContent[];
}

function linesOf(children: readonly PhrasingContent[]): Line[] {
	const lines: Line[] = [{ content: [], end: [] }];
	const add = (node: PhrasingContent): void => void lines.at(-1)?.content.push(node);
	const end = (node: PhrasingContent): void => {
		lines.at(-1)?.end.push(node);
		lines.push({ content: [], end: [] });
	};
	for (const child of children) {
		if (child.type === 'break') end(child);
		else if (child.type !== 'text') add(child);
		else {
			const [first = '', ...rest] = child.value.split('\n');
			add(textOf(first, child));
			for (const value of rest) {
				end(textOf('\n', child));
				add(textOf(value, child));
			}
		}
	}
	return lines;
}

function textOf(value: string, { position }: Text): Text {
	return { type: 'text', value, ...(position && { position }) };
}

/**
 * Whether a picture alone on its line is part of a sentence that goes on around it: editors break
 * lines where they are full, and a picture's name is long.
 */
function isInSentence(before: Line | undefined, after: Line | undefined): boolean {
	const [begun, rest] = [wordsOf(before), wordsOf(after)];
	if (rest === '') return false;
	if (/^[\p{Ll}\p{Pe}\p{Pf},.;:!?]/u.test(rest)) return true;
	return begun !== '' && !/[.:!?…。：！？][\p{Pe}\p{Pf}"']*$/u.test(begun);
}

/** Words of a line; none where it holds pictures only. */
function wordsOf(line: Line | undefined): string {
	if (line === undefined || figuresIn(line.content).length > 0) return '';
	return line.content.map(plainText).join('').trim();
}

function isBlank(node: Nodes): boolean {
	if (node.type === 'break') return true;
	return node.type === 'text' && !isParent(node) && node.value.trim() === '';
}
