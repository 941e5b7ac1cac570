/**
 * Why a vote is refused for good, where a reader can be told: the article has another revision now, there
 * is no such article any more, or this reader's answer was erased. `…/feedback/error/#changed` says so to
 * those without a script.
 */
export const REFUSALS = ['changed', 'gone', 'erased'] as const;

export type Refusal = (typeof REFUSALS)[number];

/** The refusal that a status of the endpoint means. */
export function refusalOf(status: number): Refusal | undefined {
	const known: Record<number, Refusal> = { 404: 'gone', 409: 'changed', 410: 'erased' };
	return known[status];
}
