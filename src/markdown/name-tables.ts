import type { Element, ElementContent, RootContent } from 'hast';

type Content = RootContent | ElementContent;

/**
 * Say what each table is, to whom comes to the box it scrolls in by keyboard or from afar: its
 * caption, else the heading it stands under, else the words above its columns. Two under one heading
 * are told apart by their columns. Changes the tree in place.
 */
export function nameTables(nodes: readonly Content[]): void {
	let heading = '';
	const visit = (node: Content): void => {
		if (node.type !== 'element') return;
		if (/^h[1-6]$/.test(node.tagName)) heading = wordsOf(node);
		if (!isScroller(node)) {
			node.children.forEach(visit);
			return;
		}
		const name = captionOf(node) || heading || columnsOf(node);
		// With a name it is a place to go to; one without would be a place of no name.
		if (name !== '') Object.assign(node.properties, { role: 'region', ariaLabel: name });
		if (name === heading) heading = '';
	};
	nodes.forEach(visit);
}

function isScroller({ tagName, properties }: Element): boolean {
	const { className } = properties;
	return tagName === 'div' && Array.isArray(className) && className.includes('table');
}

function captionOf(scroller: Element): string {
	const [caption] = elementsIn(scroller, 'caption');
	return caption ? wordsOf(caption) : '';
}

function columnsOf(scroller: Element): string {
	const [row] = elementsIn(scroller, 'tr');
	const words = row ? elementsIn(row, 'th').map(wordsOf) : [];
	return words.filter((word) => word !== '').join(', ');
}

function elementsIn(element: Element, tag: string): Element[] {
	return element.children.flatMap((child) => {
		if (child.type !== 'element') return [];
		return [...(child.tagName === tag ? [child] : []), ...elementsIn(child, tag)];
	});
}

function wordsOf(node: Content): string {
	if (node.type === 'text') return node.value;
	if (node.type !== 'element') return '';
	return node.children.map(wordsOf).join('').replace(/\s+/g, ' ').trim();
}
