import type { OtherLanguage, Title } from '../titles-file.ts';
import type { FirstSteps } from '../first-steps.ts';
import type { Piece } from './excerpt.ts';

/** An answer as it is shown. */
export interface Result {
	title: string;
	href: string;
	/** Title of its category; empty at the top. */
	category: string;
	other?: OtherLanguage;
	excerpt: Piece[];
	/** Parts of the page that say it, best first. */
	sections: { title: string; href: string }[];
	/** The first steps of the part that says it, and of its variants; none where it has none, or is not sure. */
	steps: FirstSteps[];
}

/** An answer as it is found. What is shown of it is loaded for the rows shown only. */
export interface Hit {
	load: () => Promise<Result>;
}

/** A title is an answer without an excerpt. */
export function resultOf(title: Title): Result {
	return { ...title, excerpt: [], sections: [], steps: [] };
}

/**
 * What is shown of some answers, with so many sections each at most.
 *
 * @param withSteps The first is what is searched for, and shows its first steps.
 */
export async function loadAll(
	hits: readonly Hit[],
	sections: number,
	withSteps = false,
): Promise<Result[]> {
	const results = await Promise.all(hits.map((hit) => hit.load()));
	return results.map((result, index) => ({
		...result,
		sections: result.sections.slice(0, sections),
		steps: withSteps && index === 0 ? result.steps : [],
	}));
}
