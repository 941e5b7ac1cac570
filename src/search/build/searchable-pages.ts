import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { hrefOf, pathOfFile, type Published } from '../../addresses.ts';
import { searchablePart } from './searchable-part.ts';

/** A page that can be found. */
export interface SearchablePage {
	file: string;
	url: string;
	/** Fingerprint of what can be found in it. */
	digest: string;
}

/** Pages with a `data-pagefind-body`: articles in their own language. Sorted, so that builds are alike. */
export function searchablePages(dist: string, locale: string, site: Published): SearchablePage[] {
	return pagesOf(dist, locale).flatMap((name) => {
		const file = join(dist, name);
		const part = searchablePart(readFileSync(file, 'utf8'));
		if (part === undefined) return [];
		return [
			{ file, url: hrefOf(site, pathOfFile(name)), digest: hash('sha256', part).slice(0, 24) },
		];
	});
}

/** Files of a locale's pages, from the site's folder, sorted. */
function pagesOf(dist: string, locale: string): string[] {
	return readdirSync(join(dist, locale), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
		.map(({ parentPath, name }) => relative(dist, join(parentPath, name)).replaceAll('\\', '/'))
		.sort();
}
