import type { Code } from 'mdast';
import { placeOf, sourceOf, walk } from '../nodes.ts';
import type { TextFaultRule } from './rule.ts';

/** Four blanks make code of what was meant to be a picture, a callout or a list. MDX has no such code. */
export const indentedCode: TextFaultRule = {
	name: 'indented-code',
	find({ tree, source }) {
		const found: Code[] = [];
		walk(tree, (node) => {
			if (node.type !== 'code' || /^[`~]/.test(sourceOf(node, source))) return;
			if (looksWritten.test((node as Code).value)) found.push(node as Code);
		});
		return found.map((node) => {
			const written = node.value.trim().split('\n', 1)[0] ?? '';
			const message = `"${written}" is shown as code, with its signs: it is indented by four blanks or more than the text it belongs to. Begin it in the same column as that text, or put \`\`\` around what is code.`;
			return { severity: 'warning', message, place: placeOf(node) };
		});
	},
};

/** The beginning of a picture, a link, a callout, a table, a quotation, or a numbered step. */
const looksWritten = /^\s*(!?\[[^\]]*\]\(|:{3,}[\p{L}{]|\|.*\|\s*$|> |\d+\. \p{Lu})/u;
