import { sharedLength } from './language/shared-length.ts';

/**
 * The engine names a page by seven hexadecimal digits. To tell the pages of a site apart fewer do,
 * and digits that nothing else tells cannot be compressed: each page has as many as no other begins
 * with, the last of them as a letter after `f`, which ends it.
 */

const DIGITS = '0123456789abcdef';
const LAST = 'ghijklmnopqrstuv';
/** A title whose page the index does not have. */
const NONE = '-';

/**
 * @param ids Of each title's page; none where the index has none.
 * @param all Those of all pages of the index.
 */
export function encodeIds(ids: readonly (string | undefined)[], all: readonly string[]): string {
	const sorted = [...all].sort();
	const lengths = new Map(
		sorted.map((id, place) => {
			const shared = [sorted[place - 1], sorted[place + 1]].map((other) =>
				sharedLength(id, other ?? ''),
			);
			return [id, Math.min(id.length, 1 + Math.max(...shared))];
		}),
	);
	return ids.map((id) => (id === undefined ? NONE : ended(id, lengths.get(id) ?? 0))).join('');
}

/** For each title what its page's id begins with, and no other's; none where the index has none. */
export function decodeIds(code: string): (string | undefined)[] {
	return Array.from(code.matchAll(/([0-9a-f]*)([g-v-])/g), ([, digits = '', last = NONE]) =>
		last === NONE ? undefined : digits + DIGITS.charAt(LAST.indexOf(last)),
	);
}

/** What is known of a page by the beginning of its id. */
export function byId<Value>(known: ReadonlyMap<string, Value>, id: string): Value | undefined {
	for (let length = 1; length <= id.length; length++) {
		const value = known.get(id.slice(0, length));
		if (value !== undefined) return value;
	}
	return undefined;
}

/** A page's id without the language that the engine writes before it. */
export function idIn(name: string): string {
	return name.slice(name.lastIndexOf('_') + 1);
}

function ended(id: string, length: number): string {
	return id.slice(0, length - 1) + LAST.charAt(DIGITS.indexOf(id.charAt(length - 1)));
}
