import type { Element, ElementContent, RootContent, Text } from 'hast';
import { stretchesOf, type Stretch } from '../model/stretches.ts';

type Content = RootContent | ElementContent;

/** Elements whose text is not prose, or is no text. */
const AS_WRITTEN = new Set(['pre', 'code', 'kbd', 'samp', 'script', 'style', 'svg', 'math', 'bdi']);

/** Put what stays on one line, or runs its own way, into elements that say so. Changes the tree in place. */
export function stretchText<T extends Content>(nodes: readonly T[]): T[] {
	return nodes.flatMap((node) => {
		if (node.type === 'text') return stretched(node) as T[];
		if (node.type === 'element' && !AS_WRITTEN.has(node.tagName)) {
			node.children = stretchText(node.children);
		}
		return [node];
	});
}

function stretched(node: Text): ElementContent[] {
	const stretches = stretchesOf(node.value);
	return stretches.length === 1 && stretches[0]?.is === 'text' ? [node] : stretches.map(element);
}

function element({ text, is }: Stretch): ElementContent {
	const children: Text[] = [{ type: 'text', value: text }];
	const of = (tagName: string, properties: Element['properties']): Element => ({
		type: 'element',
		tagName,
		properties,
		children,
	});
	switch (is) {
		case 'word':
			return of('span', { className: ['whole'] });
		case 'number':
			return of('bdi', { dir: 'ltr' });
		case 'text':
			return { type: 'text', value: text };
	}
}
