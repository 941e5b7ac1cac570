import { fragmentInPage, reachable } from '../guide-ways.ts';
import type { ArticleText, GuideStep } from '../text.ts';
import { guidesOf } from '../guides-of.ts';
import type { TextRule } from './rule.ts';

/** Every step of a guide is the first, or something on the page leads to it: readers see one at a time. */
export const unreachableStep: TextRule = {
	name: 'unreachable-step',
	checkText: (source, text, context) =>
		guidesOf(source, text, context).flatMap((guide, index) => {
			const own = text.guides[index] ?? [];
			const reached = reachable(entriesOf(guide, own, text), guide);
			return guide
				.filter((step) => !reached.has(step))
				.map(({ id, title, place }) => ({
					...{ file: source.file, place, severity: 'warning' as const },
					message: `No answer leads to "${title}", so readers never see it. Add one, e.g. "- [${title}](#${id})", or remove the step.`,
				}));
		}),
};

/**
 * The first step, and those that the text around the guide names.
 *
 * @param own The same guide without the links of its snippets, whose places are in other files.
 */
function entriesOf(
	guide: readonly GuideStep[],
	own: readonly GuideStep[],
	{ links }: ArticleText,
): GuideStep[] {
	const inside = new Set(
		own.flatMap((step) => step.links.map(({ place }) => `${place.line}:${place.column}`)),
	);
	const named = new Set(
		links.filter(({ place }) => !inside.has(`${place.line}:${place.column}`)).map(fragmentInPage),
	);
	return guide.filter(({ id }, index) => index === 0 || named.has(id));
}
