import { stepsIn, type FirstSteps } from '../first-steps.ts';

/** What the engine tells of a page and of where the query is in it, in words from its beginning. */
export interface Located {
	meta: Record<string, string>;
	/** Elements that have an id: headings, and in our indexes lists of steps. */
	anchors: readonly { element: string; id: string; text: string; location: number }[];
	/** Where the words of the query are. */
	locations: readonly number[];
}

/** A heading and what is below it; the first is the title with all before the first heading. */
interface Section {
	from: number;
	to: number;
	/** Where its own words end. */
	named: number;
	lists: FirstSteps[];
}

/**
 * The first steps of the part of a page that a query is about: the one whose heading says more of it than
 * the title does, or that has most of its words, else the page from its beginning. Where that part has no
 * steps there are none: those of another part would answer another question.
 *
 * @returns Of several variants of the part all, first the one whose name is in the query.
 */
export function matchingSteps({ meta, anchors, locations }: Located): FirstSteps[] {
	const said = (from: number, to: number): number =>
		locations.filter((at) => at >= from && at < to).length;
	const sections = sectionsOf({ meta, anchors });
	const about =
		best(sections, ({ from, named }) => said(from, named)) ??
		sections.find(({ from, to }) => said(from, to) > locations.length / 2);
	// What a page says first is above its first heading, or below it.
	const first = (about?.from ?? 0) > 0 ? [about] : sections.slice(0, 2);
	const lists = first.find((section) => section && section.lists.length > 0)?.lists ?? [];
	const nameIsSaid = ({ choice }: FirstSteps): boolean => {
		const name = anchors.find(({ id, element }) => element === 'summary' && id === choice?.id);
		return name !== undefined && said(name.location, endOf(name)) > 0;
	};
	return [...lists].sort((a, b) => Number(nameIsSaid(b)) - Number(nameIsSaid(a)));
}

function sectionsOf({ meta, anchors }: Omit<Located, 'locations'>): Section[] {
	const title = { location: 0, text: meta['title'] ?? '' };
	const headings = anchors
		.filter(({ element }) => /^h[2-6]$/.test(element))
		.sort((a, b) => a.location - b.location);
	return [title, ...headings].map((heading, index) => {
		const from = heading.location;
		const to = headings[index]?.location ?? Infinity;
		const lists = anchors
			.filter(({ location }) => location >= from && location < to)
			.flatMap(({ id }) => stepsIn(id) ?? []);
		return { from, to, named: endOf(heading), lists };
	});
}

/** The first of those that have most of something; none where none has any. */
function best(
	sections: readonly Section[],
	sizeOf: (section: Section) => number,
): Section | undefined {
	const sizes = sections.map(sizeOf);
	const most = Math.max(...sizes);
	return most > 0 ? sections[sizes.indexOf(most)] : undefined;
}

/** The engine puts a sign of its own between words without spaces. */
function endOf({ location, text }: { location: number; text: string }): number {
	return location + text.split(/[\s\u200B]+/).length;
}
