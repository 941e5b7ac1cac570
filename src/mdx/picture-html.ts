import { pictureSet, type Variant } from '../model/picture-set.ts';
import type { BodyNode } from '../model/text.ts';
import { element, escaped } from '../html.ts';

/** A picture of an article: a figure, or as high as the line it stands in. */
export function pictureHtml(node: Extract<BodyNode, { is: 'picture' }>): string {
	const { inline, link, facts, title } = node;
	const { hreflang } = link ?? {};
	const shown = choiceHtml(node);
	const pressed = link
		? element('a', { href: link.href, hreflang, download: link.download?.name }, shown)
		: shown;
	if (inline) return element('span', { class: 'inline' }, pressed);
	const caption = title ? element('figcaption', {}, escaped(title)) : '';
	const isTall = facts.height > facts.width;
	return element('figure', { 'data-tall': isTall ? '' : undefined }, pressed + caption);
}

/** The image; with another that does not move, where it does. */
function choiceHtml({
	asset,
	facts,
	inline,
	folder,
	alt,
	title,
	first,
}: Extract<BodyNode, { is: 'picture' }>): string {
	const { sizes, still, widest, width, height } = pictureSet(asset, facts, inline);
	const largest = sizes.at(-1) ?? sizes[0];
	const column = `(width < 46rem) min(${widest}px, 100vw - 2.25rem), ${widest}px`;
	const choices = largest.isScaled && {
		srcset: srcset(folder, sizes),
		sizes: inline ? `${widest}px` : column,
	};
	const image = element('img', {
		src: folder + largest.name,
		...choices,
		alt,
		// A picture in a line has no caption: what would be one shows where the pointer rests.
		title: inline ? title : null,
		width,
		height,
		loading: first ? 'eager' : 'lazy',
		decoding: 'async',
	});
	if (!still) return image;
	const media = '(prefers-reduced-motion: reduce)';
	return element('picture', {}, element('source', { media, srcset: folder + still.name }) + image);
}

function srcset(folder: string, sizes: readonly Variant[]): string {
	return sizes.map(({ name, width }) => `${folder}${name} ${width}w`).join(', ');
}
