import type { Root } from 'mdast';
import type { Node } from 'unist';
import type { Place } from '../model/problem.ts';
import { isCode, literalValue } from './code.ts';
import { isHtmlElement } from './html-element.ts';
import { readExpression, readModule, type Script } from './javascript.ts';
import { placeOf, walk } from './nodes.ts';

/** Names that `@astrojs/mdx` puts into every article. */
export const givenNames = [
	'props',
	'frontmatter',
	'file',
	'url',
	'Content',
	'Fragment',
	'undefined',
];

/** A piece of code in an article, and what it says. */
export interface Code {
	node: Node;
	/** `import` and `export`, not what stands between braces. */
	isModule: boolean;
	/** Of an element, which then needs the value. */
	isAttribute: boolean;
	text: string;
	script: Script;
	/** Where a character of it stands. */
	place: (offset: number) => Place;
}

/** Names that code brings. What a broken import was to bring nobody knows: any word of it, perhaps. */
export function declaredIn(all: readonly Code[]): ReadonlySet<string> {
	return new Set(
		all.flatMap(({ text, script }) =>
			script.error === undefined ? script.declared : (text.match(/[\p{L}\p{N}_$]+/gu) ?? []),
		),
	);
}

/** All code of an article in its order. */
export function codeIn(tree: Root): Code[] {
	const found: Code[] = [];
	walk(tree, (node) => {
		if (isCode(node) && 'value' in node) {
			const isModule = node.type === 'mdxjsEsm';
			found.push(codeOf(node, String(node.value), { isModule, skipped: isModule ? 0 : 1 }));
		}
		if (isHtmlElement(node)) found.push(...attributesOf(node));
	});
	return found;
}

function attributesOf(node: Node): Code[] {
	if (!isHtmlElement(node)) return [];
	return node.attributes.flatMap((attribute): Code[] => {
		const text =
			attribute.type === 'mdxJsxExpressionAttribute'
				? attribute.value
				: typeof attribute.value === 'object' && attribute.value !== null
					? attribute.value.value
					: '';
		if (literalValue(text) !== undefined) return [];
		return [{ ...codeOf(node, text, { isModule: false }), isAttribute: true }];
	});
}

/** @param skipped Signs between the node's beginning and that of the code, where that is known. */
function codeOf(
	node: Node,
	text: string,
	{ isModule, skipped }: { isModule: boolean; skipped?: number },
): Code {
	const start = placeOf(node);
	const place = (offset: number): Place => {
		if (skipped === undefined) return start;
		const lines = text.slice(0, offset).split('\n');
		const column = (lines.at(-1) ?? '').length + 1;
		return lines.length === 1
			? {
					line: start.line,
					column: start.column + (skipped > 0 && offset > 0 ? skipped : 0) + column - 1,
				}
			: { line: start.line + lines.length - 1, column };
	};
	const script = isModule ? readModule(text) : readExpression(text);
	return { node, isModule, isAttribute: false, text, script, place };
}
