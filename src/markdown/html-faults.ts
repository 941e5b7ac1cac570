import type { Html, Root } from 'mdast';
import type { Node } from 'unist';
import type { Fault } from '../model/text.ts';
import { placeOf, walk } from './nodes.ts';
import { forbiddenTags, partOfComponent, parts } from './vocabulary.ts';

/**
 * Faults of raw HTML, which only `.md` has: in MDX every tag is a node of its own, and
 * `normalize` looks at it.
 */
export function htmlFaults(tree: Root): Fault[] {
	const faults: Fault[] = [];
	walk(tree, (node) => {
		if (!isHtml(node)) return;
		for (const [, tag = ''] of node.value.matchAll(/<([A-Za-z][\w.-]*)/g)) {
			const fault = tagFault(tag);
			if (fault) faults.push({ ...fault, severity: 'error', place: placeOf(node) });
		}
		if (rawLink.test(node.value)) faults.push({ ...rawLinkFault, place: placeOf(node) });
	});
	return faults;
}

function tagFault(tag: string): Pick<Fault, 'rule' | 'message'> | undefined {
	if (forbiddenTags.has(tag.toLowerCase())) {
		return {
			rule: 'unknown-component',
			message: `<${tag}> may not stand in an article: it would load or run something in the reader's browser. Remove it.`,
		};
	}
	const part = parts[partOfComponent(tag) ?? ''];
	return (
		part && {
			rule: 'unknown-component',
			message: `<${tag}> needs an .mdx file, and this is an .md file. Write ${part.example}, or rename the file.`,
		}
	);
}

/** A link or picture of this site in HTML, or a script in an attribute. */
const rawLink = /\s(?:on\w+\s*=|(?:href|src)\s*=\s*["']?(?!https?:|mailto:|tel:|#|["']))/i;

/** Without its place. */
export const rawLinkFault = {
	rule: 'raw-link',
	severity: 'error',
	message:
		'A link or picture in HTML is neither checked nor made to fit. Write [text](./file.mdx) or ![what it shows](./picture.png).',
} as const;

/** The same for one attribute of a tag in MDX. */
export function isRawLink(name: string, value: string): boolean {
	return rawLink.test(` ${name}="${value}"`);
}

function isHtml(node: Node): node is Html {
	return node.type === 'html';
}
