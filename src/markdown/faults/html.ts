import type { Html, Root } from 'mdast';
import type { Node } from 'unist';
import { suggestion } from '../../model/nearest.ts';
import type { Fault } from '../../model/text.ts';
import { placeOf, walk } from '../nodes.ts';
import { componentNames, forbiddenTags, partNamed, partOfComponent, parts } from '../vocabulary.ts';

/**
 * Faults of raw HTML, which only `.md` has: in MDX every tag is a node of its own, and
 * `normalize` looks at it.
 */
export function htmlFaults(tree: Root): Fault[] {
	const faults: Fault[] = [];
	walk(tree, (node) => {
		if (!isHtml(node)) return;
		const html = node.value.replace(/<!--[^]*?-->/g, '');
		for (const [, tag = ''] of html.matchAll(/<([A-Za-z][\w.-]*)/g)) {
			const fault = tagFault(tag);
			if (fault) faults.push({ ...fault, severity: 'error', place: placeOf(node) });
		}
		if (rawLink.test(html)) faults.push({ ...rawLinkFault, place: placeOf(node) });
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
	const part = parts[partOfComponent(tag) ?? ''] ?? partNamed(tag);
	if (part) {
		return {
			rule: 'unknown-component',
			message: `<${part.component}> needs an .mdx file, and this is an .md file. Write ${part.example}, or rename the file.`,
		};
	}
	// HTML may be written in capitals; a capital alone begins a component.
	return /^[A-Z][a-z]/.test(tag)
		? {
				rule: 'unknown-component',
				message: `There is no component <${tag}>.${suggestion(tag, componentNames)}`,
			}
		: undefined;
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
