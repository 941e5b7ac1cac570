import type { Translator } from '../i18n/translator.ts';
import { element, endTag, escaped, startTag } from '../html.ts';
import { pictureSet } from '../model/picture-set.ts';
import type { BodyLink, BodyNode } from '../model/text.ts';

type PartOf = Extract<BodyNode, { is: 'part' }>;
type PictureOf = Extract<BodyNode, { is: 'picture' }>;

/** The parts that are drawn here. What a part of a company's own says stands only on the built page. */
const ownParts: Readonly<Record<string, (part: PartOf, t: Translator) => string>> = {
	action: ({ props }) =>
		element('p', {}, element('a', { href: word(props['url']) }, escaped(word(props['text'])))),
	callout: ({ props, slots }, translator) => {
		const title = slots['title']
			? bodyHtml(slots['title'], translator)
			: escaped(calloutTitle(word(props['kind']), translator));
		const text = bodyHtml(slots['default'] ?? [], translator);
		return element('aside', {}, element('p', {}, element('strong', {}, title)) + text);
	},
	choices: ({ props, slots }, translator) =>
		// A cast, because they come from the part itself.
		(props['choices'] as { title: string }[])
			.map(({ title }, index) => {
				const text = bodyHtml(slots[String(index)] ?? [], translator);
				return element('details', {}, element('summary', {}, escaped(title)) + text);
			})
			.join(''),
	guide: ({ slots }, translator) =>
		Object.values(slots)
			.map((step) => bodyHtml(step, translator))
			.join(''),
	term: ({ props }) => escaped(word(props['word'])),
	ui: ({ props }) => element('b', {}, escaped(word(props['text']))),
};

/** A text as plain HTML: no more of it than Markdown can say. */
export function bodyHtml(nodes: readonly BodyNode[], translator: Translator): string {
	return nodes.map((node) => nodeHtml(node, translator)).join('');
}

/** Whether a text holds parts that only their own templates can draw. */
export function hasForeignParts(nodes: readonly BodyNode[]): boolean {
	return nodes.some((node) => {
		if (typeof node === 'string' || node.is === 'picture') return false;
		if (node.is !== 'part') return hasForeignParts(node.children);
		return !(node.part in ownParts) || Object.values(node.slots).some(hasForeignParts);
	});
}

function nodeHtml(node: BodyNode, translator: Translator): string {
	if (typeof node === 'string') return node;
	switch (node.is) {
		case 'element': {
			const inner = bodyHtml(node.children, translator);
			return startTag(node.tag, node.attributes) + inner + endTag(node.tag);
		}
		case 'link': {
			const inner = bodyHtml(node.children, translator);
			return element('a', { href: node.href }, inner) + kindOf(node.download, translator);
		}
		case 'picture':
			return picture(node);
		case 'part':
			return ownParts[node.part]?.(node, translator) ?? '';
	}
}

function kindOf(download: BodyLink['download'], { fileKind }: Translator): string {
	return download ? ` (${escaped(fileKind(download.type, download.bytes))})` : '';
}

function picture({ asset, facts, folder, alt, title, inline, link }: PictureOf): string {
	const { sizes } = pictureSet(asset, facts, inline);
	const image = element('img', { src: folder + (sizes.at(-1) ?? sizes[0]).name, alt });
	const shown = link ? element('a', { href: link.href }, image) : image;
	if (inline) return shown;
	const caption = title ? element('figcaption', {}, element('em', {}, escaped(title))) : '';
	return element('figure', {}, shown + caption);
}

function calloutTitle(kind: string, { t }: Translator): string {
	if (kind === 'tip') return t('callout.tip');
	return kind === 'warning' ? t('callout.warning') : t('callout.note');
}

function word(prop: unknown): string {
	return typeof prop === 'string' ? prop : '';
}
