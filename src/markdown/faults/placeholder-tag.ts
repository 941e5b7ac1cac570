import type { Root } from 'mdast';
import type { Fault } from '../../model/text.ts';
import { isHtmlElement } from '../html-element.ts';
import { isHtmlName } from '../html-names.ts';
import { placeOf, sourceOf, walk } from '../nodes.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { foreignTagMessage } from './foreign-tag.ts';

/** `<NAME>` and `<your name>`: a browser knows no such tag, and shows nothing of it. */
export function placeholderTags(tree: Root, source: string, vocabulary: Vocabulary): Fault[] {
	const faults: Fault[] = [];
	walk(tree, (node, parents) => {
		if (!isHtmlElement(node) || node.name === null) return;
		const tag = node.name.toLowerCase();
		const isInDrawing = parents.some(
			(each) => isHtmlElement(each) && ['svg', 'math'].includes(each.name ?? ''),
		);
		// A component has a rule of its own, and a hyphen makes an element that a script may define.
		const isComponent = /^\p{Lu}/u.test(node.name) && node.data?.fromHtml !== true;
		if (isComponent || isInDrawing || tag.includes('-') || isHtmlName(tag)) return;
		if (vocabulary.named(tag)) return;
		const written = /^<[^<>]*>/.exec(sourceOf(node, source))?.[0] ?? `<${tag}>`;
		if (/^<\p{Lu}\p{Ll}/u.test(written)) return;
		const place = placeOf(node);
		const start = node.position?.start.offset ?? 0;
		// Hugo's, which looks like HTML to everybody else.
		if (source.slice(start - 2, start) === '{{') {
			const tagMessage = foreignTagMessage(`{{${written}}}`);
			if (tagMessage !== undefined)
				faults.push({ rule: 'foreign-tag', severity: 'warning', message: tagMessage, place });
			return;
		}
		const message = `Readers see nothing of ${written}: it is no HTML. Write &lt;${written.slice(1, -1)}&gt; for the signs themselves.`;
		faults.push({ rule: 'placeholder-tag', severity: 'error', message, place });
	});
	return faults;
}
