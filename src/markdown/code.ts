import type { RootContent } from 'mdast';
import type { Node } from 'unist';
import { isHtmlElement } from './html-element.ts';
import { walk } from './nodes.ts';

/** Whether a block has to be run: it computes, imports, or uses a component that is no part. */
export function holdsCode(block: RootContent): boolean {
	let found = false;
	walk(block, (node) => {
		if (isCode(node) || isForeignComponent(node) || hasCodeInside(node)) found = true;
	});
	return found;
}

/** An import, an export, or an expression that is more than a literal. */
export function isCode(node: Node): boolean {
	if (node.type === 'mdxjsEsm') return true;
	if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return false;
	return literalValue('value' in node ? String(node.value) : '') === undefined;
}

/** An attribute that is computed. */
function hasCodeInside(node: Node): boolean {
	if (!isHtmlElement(node)) return false;
	return node.attributes.some(
		(each) =>
			each.type === 'mdxJsxExpressionAttribute' ||
			(typeof each.value === 'object' &&
				each.value !== null &&
				literalValue(each.value.value) === undefined),
	);
}

function isForeignComponent(node: Node): boolean {
	// Parts are directives by now, and a tag of an .md file is no component.
	return isHtmlElement(node) && node.data?.fromHtml !== true && /^\p{Lu}/u.test(node.name ?? '');
}

/** A literal such as `{"text"}` or a comment is not code; everything else between braces is. */
export function literalValue(expression: string): string | undefined {
	const text = expression.trim();
	if (text === '' || /^(\/\*[\s\S]*\*\/|\/\/.*)$/.test(text)) return '';
	const quoted = /^(["'`])((?:(?!\1)[^\\$])*)\1$/.exec(text);
	if (quoted) return quoted[2];
	return /^\d+(\.\d+)?$/.test(text) ? text : undefined;
}
