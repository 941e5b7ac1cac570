import type { ArticleText, TextNode } from '../text.ts';
import type { FileFinding, TextRule } from './rule.ts';

/** An icon is hardly higher than this; what is, shows more than can be seen in a line. */
const HIGHEST = 160;

/** What stands in a line of words is small enough to be seen there. */
export const pictureInLine: TextRule = {
	name: 'picture-in-line',
	checkText(source, text, { records }) {
		const places = placesOf(text);
		return text.pictures.flatMap(({ src, place }): FileFinding[] => {
			// In the order in which they stand, here and there.
			const isInline = places.get(src)?.shift() === true;
			const facts = records.pictures[source.pictures[src] ?? ''];
			// A drawing is as sharp in a line as anywhere.
			if (!facts || facts.format === 'svg' || facts.height <= HIGHEST || !isInline) return [];
			const message = `"${src}" is ${facts.height} pixels high, and is shown as high as the words beside it. Put it on a line of its own.`;
			return [{ file: source.file, place, severity: 'warning', message }];
		});
	},
};

/** Picture → whether it stands in a line, for each time that it is shown. */
function placesOf({ body, blocks }: ArticleText): Map<string, boolean[]> {
	const found = new Map<string, boolean[]>();
	const visit = (node: TextNode): void => {
		if (typeof node === 'string') return;
		if (node.is === 'picture') found.set(node.src, [...(found.get(node.src) ?? []), node.inline]);
		if (node.is === 'part') Object.values(node.slots).flat().forEach(visit);
		if ('children' in node) node.children.forEach(visit);
	};
	[...body, ...blocks.flat()].forEach(visit);
	return found;
}
