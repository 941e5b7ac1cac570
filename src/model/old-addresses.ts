import { oldAddressText, parseOldAddress } from './old-address.ts';
import type { Place, Places } from './problem.ts';
import type { Records } from './records.ts';

/** An old address where a writer wrote it. */
export interface WrittenAddress {
	/** As it stands there. */
	written: string;
	/** The same for all ways to write it. */
	text: string;
	file: string;
	place: () => Place;
}

/** Every old address of the content, those of drafts included, in the order in which they count. */
export function oldAddresses(records: Records, places: Places): WrittenAddress[] {
	const address = (written: string, file: string, ...path: PropertyKey[]): WrittenAddress => ({
		written,
		text: oldAddressText(parseOldAddress(written)),
		file,
		place: () => places.key(file, ...path),
	});
	return [
		...Object.keys(records.redirects).map((from) => address(from, 'redirects.yaml', from)),
		...[...records.articles, ...records.categories].flatMap(({ file, data }) =>
			data.aliases.map((alias, index) => address(alias, file, 'aliases', index)),
		),
	];
}
