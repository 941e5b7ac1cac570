import { leadsOut, nextSteps, reachable } from '../guide-ways.ts';
import type { GuideStep } from '../text.ts';
import { guidesOf } from '../guides-of.ts';
import type { TextRule } from './rule.ts';

/** From every step of a guide a reader comes to an end of it. */
export const endlessGuide: TextRule = {
	name: 'endless-guide',
	checkText: (source, text, context) =>
		guidesOf(source, text, context).flatMap((guide) =>
			loopsIn(guide).map((loop) => {
				const [first] = loop;
				const way = [...loop, first].map((step) => `"${step?.title}"`).join(' → ');
				return {
					...{
						file: source.file,
						place: first?.place ?? { line: 1, column: 1 },
						severity: 'error' as const,
					},
					message: `Readers go round and never come out: ${way}. Let one of these steps lead to a step without answers, to another heading or to an article.`,
				};
			}),
		),
};

/** One round of each part of a guide that nothing leads out of. */
function loopsIn(guide: readonly GuideStep[]): GuideStep[][] {
	const trapped = guide.filter((step) =>
		[...reachable([step], guide)].every((each) => !leadsOut(each, guide)),
	);
	const told = new Set<GuideStep>();
	return trapped.flatMap((step) => {
		const round = told.has(step) ? undefined : roundFrom(step, guide);
		for (const each of reachable([step], guide)) told.add(each);
		return round ? [round] : [];
	});
}

/** The first step that comes again, and those between. */
function roundFrom(start: GuideStep, guide: readonly GuideStep[]): GuideStep[] {
	const way: GuideStep[] = [];
	for (let step: GuideStep | undefined = start; step; [step] = nextSteps(step, guide)) {
		if (way.includes(step)) return way.slice(way.indexOf(step));
		way.push(step);
	}
	return way;
}
