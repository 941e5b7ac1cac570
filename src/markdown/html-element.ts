import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Node } from 'unist';

/** A tag of MDX, or of the HTML in an `.md` file. */
export type HtmlElement = MdxJsxFlowElement | MdxJsxTextElement;

export function isHtmlElement(node: Node): node is HtmlElement {
	return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** What an attribute says; empty where it has no value, nothing where it is missing or computed. */
export function valueOf(element: HtmlElement, name: string): string | undefined {
	for (const attribute of element.attributes) {
		if (attribute.type !== 'mdxJsxAttribute' || attribute.name.toLowerCase() !== name) continue;
		if (attribute.value === null || attribute.value === undefined) return '';
		return typeof attribute.value === 'string' ? attribute.value : undefined;
	}
	return undefined;
}
