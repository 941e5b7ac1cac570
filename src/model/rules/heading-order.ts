import type { Heading } from '../text.ts';
import { isArticle, type FileFinding, type TextRule } from './rule.ts';

/** Headings form an outline without gaps below the title, which is its only first level. */
export const headingOrder: TextRule = {
	name: 'heading-order',
	checkText(source, text) {
		const { file } = source;
		const outline = text.headings.filter(({ choice }) => !choice);
		return outline.flatMap((heading, index): FileFinding[] => {
			const above = isArticle(source) ? (outline[index - 1]?.depth ?? 1) : undefined;
			const fault = headingFault(heading, above);
			return fault ? [{ file, place: heading.place, ...fault }] : [];
		});
	},
};

/** @param above Depth of the heading before; `undefined` in a snippet, which stands anywhere. */
function headingFault(
	{ depth, text, lowered = false }: Heading,
	above: number | undefined,
): Pick<FileFinding, 'severity' | 'message'> | undefined {
	if (above === undefined || depth <= above + 1) return undefined;
	// As they stand in the file, where another heading makes all of them count lower.
	const signs = (level: number): string => '#'.repeat(lowered ? level - 1 : level);
	const sign = signs(above + 1);
	const message = `"${signs(depth)} ${text}" skips a level, and readers who hear the page miss one. Write "${sign} ${text}".`;
	return { severity: 'warning', message };
}
