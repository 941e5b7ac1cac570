import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { decodePath, looseKey } from '../model/old-address.ts';
import { encodings } from './files.ts';
import type { BuildTable } from './read-redirects.ts';

/** Folders whose files only pages name, and that hold thousands. */
const INNER = new Set(['_astro', 'pagefind']);

/**
 * Finds the page that was meant by an address that leads to no page: in another letter case, with slashes
 * doubled, left out or added, with `index.html`, or encoded in another way.
 */
export function nearAddress(folder: string, build: () => BuildTable) {
	let stamp: string | undefined;
	let addresses: Promise<Map<string, string>> | undefined;
	return async function near(path: string): Promise<string | undefined> {
		const table = build();
		// The folder is read for the first miss after a build, and not again before the next.
		if (table.stamp !== stamp || !addresses) {
			stamp = table.stamp;
			addresses = addressesIn(folder, table);
		}
		const all = await addresses;
		// A link that was encoded twice is decoded once more.
		const found = all.get(looseKey(path)) ?? all.get(looseKey(decodePath(path)));
		return found === path ? undefined : found;
	};
}

/** Loose key → address, decoded. Pages that only lead on are left out: what they lead to is known. */
async function addressesIn(
	folder: string,
	{ redirects }: BuildTable,
): Promise<Map<string, string>> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
	const addresses = new Map<string, string>();
	for (const entry of entries) {
		const segments = relative(folder, join(entry.parentPath, entry.name)).split(sep);
		if (entry.isDirectory() || segments.some((name) => name.startsWith('.') || INNER.has(name))) {
			continue;
		}
		const address = ['', ...segments].join('/').replace(/\/index\.html$/, '/');
		const isOther =
			address.endsWith('/404.html') || encodings.some(({ ending }) => address.endsWith(ending));
		if (isOther || redirects.exact(address.normalize('NFC'), '')) continue;
		const key = looseKey(address);
		if (!addresses.has(key)) addresses.set(key, address);
	}
	return addresses;
}
