import type { Translator } from '../i18n/translator.ts';
import type { BodyLink, BodyNode } from '../model/text.ts';
import { endTag, escaped, startTag } from '../html.ts';
import { pictureHtml } from './picture-html.ts';

/** A part in a text, which a template draws. */
export type BodyPart = Extract<BodyNode, { is: 'part' }>;

/**
 * A text as HTML, and the parts between. A part inside an element stands between its start and its end:
 * drawn in their order they are one text. Most texts are one piece, drawn at once.
 */
export function bodyPieces(
	nodes: readonly BodyNode[],
	translator: Translator,
): (string | BodyPart)[] {
	const pieces: (string | BodyPart)[] = [];
	const write = (html: string): void => {
		const last = pieces.at(-1);
		if (typeof last === 'string') pieces[pieces.length - 1] = last + html;
		else pieces.push(html);
	};
	const draw = (node: BodyNode): void => {
		if (typeof node === 'string') return write(node);
		switch (node.is) {
			case 'element':
				write(startTag(node.tag, node.attributes));
				node.children.forEach(draw);
				return write(endTag(node.tag));
			case 'link': {
				const { href, hreflang, download } = node;
				write(startTag('a', { href, hreflang, download: download?.name }));
				node.children.forEach(draw);
				return write(`${downloadHtml(download, translator)}</a>`);
			}
			case 'picture':
				return write(pictureHtml(node));
			case 'part':
				pieces.push(node);
		}
	};
	nodes.forEach(draw);
	return pieces;
}

/** Kind and size of a file that a link leads to. */
function downloadHtml(download: BodyLink['download'], { fileKind }: Translator): string {
	if (!download) return '';
	const kind = escaped(fileKind(download.type, download.bytes));
	return ` <span class="file" data-pagefind-ignore>(${kind})</span>`;
}
