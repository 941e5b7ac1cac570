import { codeSpan, escapeAddress, escapeWords } from './escape.ts';
import { isElement, isHidden, isText, textIn, type HtmlElement, type HtmlNode } from './tree.ts';

/** What stands in a line, as Markdown: words, links, emphasis, small pictures. */

/** Elements that Markdown has a sign for. */
const MARKS: Readonly<Record<string, string>> = {
	...{ strong: '**', b: '**', em: '*', i: '*', del: '~~', s: '~~' },
};

/** Elements that Markdown has no sign for but that change what is read: they stay HTML. */
const KEPT = new Set(['sub', 'sup']);

/** @param page Address of the page, from which its links lead. */
export function inline(nodes: readonly HtmlNode[], page: string): string {
	let out = '';
	nodes.forEach((node, index) => {
		if (isText(node)) out += escapeWords(node.data.replace(/\s+/g, ' '));
		if (!isElement(node) || isHidden(node)) return;
		const written = inlineElement(node, page, {
			before: out.at(-1) ?? '',
			after: textIn(nodes[index + 1])[0] ?? '',
		});
		// “Look![here](…)” would be a picture.
		if (written.startsWith('[') && out.endsWith('!')) out = `${out.slice(0, -1)}\\!`;
		out += written;
	});
	return out;
}

interface Around {
	before: string;
	after: string;
}

function inlineElement(element: HtmlElement, page: string, around: Around): string {
	const { name, attribs, children } = element;
	const mark = MARKS[name];
	if (mark !== undefined) return emphasis({ mark, name }, inline(children, page), around);
	switch (name) {
		case 'br':
			return '\\\n';
		case 'code':
			return codeSpan(textIn(element));
		case 'img':
			return image(attribs, page);
		case 'input':
			return attribs['type'] === 'checkbox' ? ('checked' in attribs ? '[x] ' : '[ ] ') : '';
		case 'a':
			return link(inline(children, page), attribs['href'], page);
		default:
			return KEPT.has(name)
				? `<${name}>${inline(children, page)}</${name}>`
				: inline(children, page);
	}
}

function link(text: string, href: string | undefined, page: string): string {
	if (href === undefined || text.trim() === '') return text;
	return `[${text.trim()}](${absolute(href, page)})`;
}

function image(attributes: HtmlElement['attribs'], page: string): string {
	const { src, alt = '' } = attributes;
	return src === undefined ? '' : `![${escapeWords(alt)}](${absolute(src, page)})`;
}

function absolute(href: string, page: string): string {
	return escapeAddress(URL.parse(href, page)?.href ?? href);
}

/**
 * Emphasis: by its sign, or as HTML where Markdown would not take the sign for one, beside a letter on one
 * side and punctuation on the other. Source: CommonMark 0.31, “left-flanking delimiter run”.
 */
function emphasis(
	{ mark, name }: { mark: string; name: string },
	inner: string,
	{ before, after }: Around,
): string {
	const text = inner.trim();
	if (text === '') return inner;
	const [start, end] = [inner.startsWith(' ') ? ' ' : '', inner.endsWith(' ') ? ' ' : ''];
	const opens = !isSign(text[0]) || start !== '' || isGap(before);
	const closes = !isSign(text.at(-1)) || end !== '' || isGap(after);
	const isApart = before !== mark[0] || start !== '';
	const written = opens && closes && isApart ? mark + text + mark : `<${name}>${text}</${name}>`;
	return start + written + end;
}

function isSign(character = ''): boolean {
	return /[\p{P}\p{S}]/u.test(character);
}

function isGap(character: string): boolean {
	return character === '' || /\s/.test(character) || isSign(character);
}
