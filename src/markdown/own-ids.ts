import type { Heading } from 'mdast';
import type { Node } from 'unist';
import { isParent, walk } from './nodes.ts';

/**
 * `## Title {#own-id}` gives a heading an id that stays when its words change or are translated.
 *
 * Markdown has no such signs, and to MDX they are invalid code. So their braces become signs
 * that stand in no text before it is parsed, one for one, which keeps all places true.
 */

/** Not escaped, and none of `{{#if}}`; what follows an id is read so that it can be named. */
export const ownIdPattern =
	/(?<![\\{])\{(:?[ \t]*#([^\s{}"'<>`\\]+)(?:[ \t]+(?:\.[\w-]+|[\w-]+=[^\s{}]+))*[ \t]*)\}(?!\})/g;

const OPEN = '\uE000';
const CLOSE = '\uE001';

declare module 'mdast' {
	interface HeadingData {
		/** Id that the writer gave it. */
		ownId?: string;
		/** Id that links from elsewhere may still name. */
		formerId?: string;
	}
}

/** The text with other signs for the braces of what may be an own id. */
export function maskOwnIds(source: string): string {
	return source.replace(ownIdPattern, `${OPEN}$1${CLOSE}`);
}

/** Take own ids out of the words of headings, and give all other masked braces back. */
export function takeOwnIds(tree: Node, isMasked: boolean): void {
	walk(tree, (node) => {
		if (isHeading(node)) takeFrom(node);
	});
	if (isMasked) restore(tree);
}

/** The source of a heading's words, without the id they end with. */
export function withoutOwnId(words: string): string {
	return words.replace(new RegExp(`[ \\t]*${ownIdPattern.source}\\s*$`), '').trimEnd();
}

function takeFrom(heading: Heading): void {
	const { parent, last } = lastIn(heading);
	const written = last && 'value' in last ? String(last.value) : '';
	const pattern =
		last?.type === 'text' ? maskedEnd : last?.type === 'mdxTextExpression' ? comment : undefined;
	const match = pattern?.exec(written);
	if (!last || !match?.[1]) return;
	heading.data = { ...heading.data, ownId: match[1].normalize('NFC') };
	const words = written.slice(0, match.index);
	if (last.type === 'text' && words !== '') Object.assign(last, { value: words });
	else parent.children = parent.children.filter((child) => child !== last);
	trimEnd(heading);
}

/** At the end of a heading's words. */
const maskedEnd = new RegExp(
	`[ \\t]*${OPEN}:?[ \\t]*#([^\\s${CLOSE}]+)(?:[ \\t]+[^${CLOSE}]*)?${CLOSE}\\s*$`,
	'u',
);

/** `{/* #own-id *\/}`, as MDX itself permits it. */
const comment = /^\/\*\s*#(\S+?)\s*\*\/$/;

function trimEnd(heading: Heading): void {
	const { last } = lastIn(heading);
	if (last?.type === 'text' && 'value' in last) {
		Object.assign(last, { value: String(last.value).trimEnd() });
	}
}

/** The node in which a heading's words end. */
function lastIn(heading: Heading): { parent: { children: Node[] }; last: Node | undefined } {
	let parent: { children: Node[] } = heading;
	let last: Node | undefined = heading.children.at(-1);
	while (last && isParent(last) && last.type !== 'textDirective') {
		parent = last;
		last = last.children.at(-1);
	}
	return { parent, last };
}

/** Every text in a tree, attributes and code too, with the braces that its writer wrote. */
function restore(value: object): void {
	for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
		if (key === 'position') continue;
		if (typeof inner === 'string') Object.assign(value, { [key]: unmask(inner) });
		else if (typeof inner === 'object' && inner !== null) restore(inner);
	}
}

function unmask(text: string): string {
	return text.replaceAll(OPEN, '{').replaceAll(CLOSE, '}');
}

function isHeading(node: Node): node is Heading {
	return node.type === 'heading';
}
