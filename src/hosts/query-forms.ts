import type { OldAddress } from '../model/old-address.ts';
import { escapePattern } from './header-rules.ts';

/** A way in which a query can hold what it must hold, for hosts that compare texts. */
export interface QueryForm {
	/** Of the whole query, without its `?`, with `^` and `$`. */
	pattern: string;
	/** How many groups the pattern has: they are the rest of the query, which is taken along. */
	groups: 0 | 1 | 2;
}

/** What stands in an address where the value may be anything. */
const ANY = '[^&]*';
/** More parts of one query than this are told apart in one order only. */
const MOST_IN_ANY_ORDER = 3;

/** Where one part names the old page the rest is known; of several, only that they are all there. */
export function queryForms(query: OldAddress['query']): QueryForm[] {
	const parts = query.map(
		([name, value]) => `${encoded(name)}=${value === '*' ? ANY : encoded(value)}`,
	);
	const [only = ''] = parts;
	if (parts.length > 1) {
		const orders = parts.length > MOST_IN_ANY_ORDER ? [parts] : permutations(parts);
		return orders.map((order) => ({
			pattern: `^(?:.*&)?${order.join('&(?:.*&)?')}(?:&.*)?$`,
			groups: 0,
		}));
	}
	return [
		{ pattern: `^${only}$`, groups: 0 },
		{ pattern: `^${only}&(.+)$`, groups: 1 },
		{ pattern: `^(.+)&${only}$`, groups: 1 },
		{ pattern: `^(.+?)&${only}&(.+)$`, groups: 2 },
	];
}

/** As a browser may write it: as it is or percent-encoded. */
function encoded(text: string): string {
	return [...text]
		.map((sign) => {
			if (sign === ' ') return String.raw`(?:\+|%20)`;
			const code = encodeURIComponent(sign);
			return code === sign ? escapePattern(sign) : `(?:${escapePattern(sign)}|${code})`;
		})
		.join('');
}

function permutations(parts: readonly string[]): string[][] {
	if (parts.length < 2) return [[...parts]];
	return parts.flatMap((part, place) =>
		permutations(parts.toSpliced(place, 1)).map((rest) => [part, ...rest]),
	);
}
