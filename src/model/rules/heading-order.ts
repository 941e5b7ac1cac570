import type { Heading } from '../text.ts';
import { isArticle, type Finding, type TextRule } from './rule.ts';

/** Headings form an outline without gaps; the title is its only first level. */
export const headingOrder: TextRule = {
	name: 'heading-order',
	checkText(source, text) {
		const { file } = source;
		const outline = text.headings.filter(({ choice }) => !choice);
		return outline.flatMap((heading, index): Finding[] => {
			const above = isArticle(source) ? (outline[index - 1]?.depth ?? 1) : undefined;
			const fault = headingFault(heading, above);
			return fault ? [{ file, place: heading.place, ...fault }] : [];
		});
	},
};

/** @param above Depth of the heading before; `undefined` in a snippet, which stands anywhere. */
function headingFault(
	{ depth, text }: Heading,
	above: number | undefined,
): Pick<Finding, 'severity' | 'message'> | undefined {
	if (depth === 1) {
		const message = `"# ${text}": the title in the front matter is the only heading of the first level. Write "## ${text}".`;
		return { severity: 'error', message };
	}
	if (above === undefined || depth <= Math.max(above, 1) + 1) return undefined;
	const sign = '#'.repeat(Math.max(above, 1) + 1);
	const message = `"${'#'.repeat(depth)} ${text}" skips a level, and readers who hear the page miss one. Write "${sign} ${text}".`;
	return { severity: 'warning', message };
}
