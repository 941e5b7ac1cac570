import { slug } from 'github-slugger';
import type { Anchor, Fault, Heading } from '../model/text.ts';
import { freeId, isReservedId, unreservedId } from '../model/free-id.ts';

/**
 * The fragment of a heading: what GitHub makes of its words, with two things put right. A blank that
 * only keeps a sign to its word (French sets one before a colon) is no word's end, and no id ends
 * with a hyphen.
 *
 * @example
 * idOf('Référence : conversion'); // => 'référence-conversion', with a no-break space before the colon
 */
export function idOf(words: string): string {
	const text = words
		.normalize('NFC')
		.replace(/[\p{Cf}\u180E]/gu, '')
		.replace(/(?<=[\p{P}\p{S}])(?! )\p{Zs}|(?! )\p{Zs}(?=[\p{P}\p{S}])/gu, '')
		.replace(/\s+/g, ' ')
		.trim();
	const id = slug(text).replace(/-+$/, '');
	// A heading of signs only has an address too.
	return id === '' ? 'section' : id;
}

/** Ids of one heading. */
export interface HeadingIds {
	id: string;
	/** What GitHub makes of its words, where that is another: links to it hold too. */
	former?: string;
}

/** Gives each heading of a text an id of its own; what a writer has named stays as it is. */
export function headingIds(named: ReadonlySet<string>): (words: string) => HeadingIds {
	const used = new Set(named);
	const isUsed = (id: string): boolean => used.has(id);
	return (words) => {
		const id = freeId(unreservedId(idOf(words)), isUsed);
		used.add(id);
		const former = slug(words);
		if (former === idOf(words) || former === '' || isUsed(former) || isReservedId(former))
			return { id };
		used.add(former);
		return { id, former };
	};
}

/** Ids that a writer gave twice, or that the page itself has: a link would lead to another place. */
export function idFaults(headings: readonly Heading[], anchors: readonly Anchor[]): Fault[] {
	const named = [...headings.filter(({ own }) => own), ...anchors.filter(({ isId }) => isId)].sort(
		({ place: a }, { place: b }) => a.line - b.line || a.column - b.column,
	);
	const first = new Map<string, number>();
	return named.flatMap(({ id, place }): Fault[] => {
		const line = first.get(id);
		first.set(id, line ?? place.line);
		const message = isReservedId(id)
			? `"#${id}" is a part of the page itself, so a link to it leads there. Choose another id, e.g. "${unreservedId(id)}".`
			: line === undefined
				? undefined
				: `"#${id}" is an id in line ${line} already, and links lead to the first. Give this one another.`;
		return message === undefined
			? []
			: [{ rule: 'duplicate-id', severity: 'error', message, place }];
	});
}
