/**
 * A former address, taken apart. The same address is written in many ways: as people read it or
 * percent-encoded, in UTF-8 or as old servers did, with letters in one piece or in two.
 */
export interface OldAddress {
	/** What stands around each `*` of the path, decoded: one part where there is no `*`. */
	parts: string[];
	/** What its query must hold; `*` for any value. */
	query: readonly (readonly [name: string, value: string])[];
}

/** @param text As `schema/old-address.ts` allows it. */
export function parseOldAddress(text: string): OldAddress {
	const start = text.indexOf('?');
	const path = start < 0 ? text : text.slice(0, start);
	const parts = path.split(/\*+/).map((part) => decodePath(part));
	const last = parts.length - 1;
	// What ends in `*` ends where that ends; all else with or without a slash.
	if (parts.length > 1) parts[last] = (parts[last] ?? '').replace(/\/$/, '');
	else parts[last] = pathKey(parts[last] ?? '');
	const query = new URLSearchParams(start < 0 ? '' : text.slice(start + 1));
	query.sort();
	return { parts, query: [...query] };
}

/** One way to write it, whatever way it was written: what a computer reads. */
export function oldAddressText({ parts, query }: OldAddress): string {
	const path = parts.map((part) => part.replaceAll(/[%?#*\\\p{Cc}]/gu, escape)).join('*');
	const search = new URLSearchParams(query.map(([name, value]) => [name, value])).toString();
	// `*` is a sign like any other to `URLSearchParams`, and written as it is.
	return search === '' ? path : `${path}?${search}`;
}

function escape(sign: string): string {
	return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/**
 * A path as its characters: `%C3%A5` → `å`. Old servers wrote `%E5` for it (windows-1252), so what is
 * no UTF-8 is read that way; a lone `%` is a character like any other.
 */
export function decodePath(path: string): string {
	return path.replaceAll(/(%[\da-f]{2})+/gi, decodeBytes).normalize('NFC');
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const windows1252 = new TextDecoder('windows-1252');

function decodeBytes(escaped: string): string {
	const bytes = Uint8Array.from(escaped.split('%').slice(1), (hex) => Number.parseInt(hex, 16));
	try {
		return utf8.decode(bytes);
	} catch {
		return windows1252.decode(bytes);
	}
}

/** Paths that a web server takes for the same have the same key: `/a`, `/a/` and `/a/index.html`. */
export function pathKey(path: string): string {
	const key = path.replace(/\/(index\.html?)?$/, '');
	return key === '' ? '/' : key;
}

/** The same for paths that people take for the same: in any letter case, with slashes doubled. */
export function looseKey(path: string): string {
	return pathKey(
		path
			.normalize('NFC')
			.toLowerCase()
			.replaceAll(/\/{2,}/g, '/')
			.replace(/\/$/, ''),
	);
}
