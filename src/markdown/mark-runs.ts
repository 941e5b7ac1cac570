import type { Element, ElementContent, RootContent, Text } from 'hast';
import { textRuns, type TextRun } from '../model/text-runs.ts';

type Content = RootContent | ElementContent;

/** Elements whose text is not prose, or is no text. */
const AS_WRITTEN = new Set(['pre', 'code', 'kbd', 'samp', 'script', 'style', 'svg', 'math', 'bdi']);

/** Put what stays on one line, or runs its own way, into elements that say so. Changes the tree in place. */
export function markRuns<T extends Content>(nodes: readonly T[]): T[] {
	return nodes.flatMap((node) => {
		if (node.type === 'text') return runsOf(node) as T[];
		if (node.type === 'element' && !AS_WRITTEN.has(node.tagName)) {
			node.children = markRuns(node.children);
		}
		return [node];
	});
}

function runsOf(node: Text): ElementContent[] {
	const runs = textRuns(node.value);
	return runs.length === 1 && runs[0]?.is === 'text' ? [node] : runs.map(element);
}

function element({ text, is }: TextRun): ElementContent {
	const children: Text[] = [{ type: 'text', value: text }];
	const wrap = (tagName: string, properties: Element['properties']): Element => ({
		type: 'element',
		tagName,
		properties,
		children,
	});
	switch (is) {
		case 'word':
			return wrap('span', { className: ['whole'] });
		case 'number':
			return wrap('bdi', { dir: 'ltr' });
		case 'text':
			return { type: 'text', value: text };
	}
}
