import { fragmentOf } from './target.ts';
import type { GuideStep } from './text.ts';

/** Steps of the same guide that a step leads to. */
export function nextSteps(step: GuideStep, guide: readonly GuideStep[]): GuideStep[] {
	const named = new Set(step.links.map(fragmentInPage));
	return guide.filter(({ id }) => named.has(id));
}

/** Whether a reader is done there, or may leave the guide: to an article, or elsewhere on the page. */
export function leadsOut(step: GuideStep, guide: readonly GuideStep[]): boolean {
	const isStep = (fragment: string | undefined) => guide.some(({ id }) => id === fragment);
	return step.answers.length === 0 || !step.links.map(fragmentInPage).every(isStep);
}

/** All steps that can be reached from some, these included. */
export function reachable(from: readonly GuideStep[], guide: readonly GuideStep[]): Set<GuideStep> {
	const reached = new Set(from);
	// A set is walked to its end, with what is added on the way.
	for (const step of reached) for (const next of nextSteps(step, guide)) reached.add(next);
	return reached;
}

/** What a link on this page names; `undefined` for one that leads to another. */
export function fragmentInPage({ href }: { href: string }): string | undefined {
	return href.startsWith('#') ? fragmentOf(href) : undefined;
}
