import { memo } from '../../memo.ts';
import { compoundsOf, namesOf, type Compound, type Selector } from './selectors.ts';
import { MOST_TAGS, namesOfTag, shownTags } from './start-tags.ts';

/** Where in a page elements stand that match a compound, as places in the order of all, ascending. */
type Places = ReadonlyMap<Compound, readonly number[]>;

/**
 * A function that tells which selectors may match something in a page. It knows each element, but of where
 * they stand only the order: of `.prose details` that the one comes before the other.
 *
 * @param selectors All that it will be asked about.
 */
export function matcher(
	selectors: readonly Selector[],
): (html: string) => (one: Selector) => boolean {
	const compounds = selectors.flatMap(compoundsOf);
	const asked = new Set(compounds.flatMap(namesOf));
	const matchedBy = memo((names) => {
		const known = new Set(names.split('\n'));
		return compounds.filter((compound) => isMetBy(compound, known));
	});
	// Most tags differ only in what no selector asks for: addresses, descriptions.
	const matchedByTag = memo(
		(tag) =>
			matchedBy(
				namesOfTag(tag)
					.filter((name) => asked.has(name))
					.join('\n'),
			),
		MOST_TAGS,
	);
	return (html) => {
		const places = new Map<Compound, number[]>();
		let place = 0;
		for (const tag of shownTags(html)) {
			for (const compound of matchedByTag(tag)) {
				const known = places.get(compound);
				if (known) known.push(place);
				else places.set(compound, [place]);
			}
			place += 1;
		}
		return (selector) => isMetIn(selector, places);
	};
}

function isMetBy({ names, oneOf }: Compound, known: ReadonlySet<string>): boolean {
	return (
		names.every((name) => known.has(name)) &&
		oneOf.every((list) => list.some((each) => isMetBy(each, known)))
	);
}

function isMetIn(selector: Selector, places: Places): boolean {
	// Most rules are for elements that a page does not have.
	const styled = selector.at(-1);
	if (styled && !places.has(styled)) return false;
	let from = 0;
	return selector.every((compound) => {
		const place = places.get(compound)?.find((each) => each >= from);
		if (place === undefined) return false;
		from = place + 1;
		return compound.has.every((list) => list.some((each) => isMetIn(each, places)));
	});
}
