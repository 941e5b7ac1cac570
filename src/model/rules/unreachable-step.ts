import { fragmentInPage, reachable } from '../guide-ways.ts';
import type { ArticleText, GuideStep } from '../text.ts';
import type { TextRule } from './rule.ts';

/** Every step of a guide is the first, or something on the page leads to it: readers see one at a time. */
export const unreachableStep: TextRule = {
	name: 'unreachable-step',
	checkText: ({ file }, text) =>
		text.guides.flatMap((guide) => {
			const reached = reachable(entriesOf(guide, text), guide);
			return guide
				.filter((step) => !reached.has(step))
				.map(({ id, title, place }) => ({
					...{ file, place, severity: 'warning' as const },
					message: `No answer leads to "${title}", so readers never see it. Add one, e.g. "- [${title}](#${id})", or remove the step.`,
				}));
		}),
};

/** The first step, and those that the text around the guide names. */
function entriesOf(guide: readonly GuideStep[], { links }: ArticleText): GuideStep[] {
	const inside = new Set(
		guide.flatMap((step) => step.links.map(({ place }) => `${place.line}:${place.column}`)),
	);
	const named = new Set(
		links.filter(({ place }) => !inside.has(`${place.line}:${place.column}`)).map(fragmentInPage),
	);
	return guide.filter(({ id }, index) => index === 0 || named.has(id));
}
