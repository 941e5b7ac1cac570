import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Records } from '../model/records.ts';
import { decode, joinPath } from '../model/target.ts';
import type { ArticleText } from '../model/text.ts';
import { pictureFault } from './picture-fault.ts';

/** Pictures of a text that exist: as written → the file that is shown in this locale. */
export function picturesOf(
	text: ArticleText,
	file: string,
	locale: string,
	files: ReadonlySet<string>,
): Record<string, string> {
	const pictures: Record<string, string> = {};
	for (const { src } of text.pictures) {
		const found = localizedPicture(file, src, locale, files);
		if (found !== undefined) pictures[src] = found;
	}
	return pictures;
}

export interface ReadPictures {
	/** Fingerprint of every picture that is shown, by its file. */
	digests: Record<string, string>;
	/** Picture that cannot be shown → why. */
	faults: Map<string, string>;
}

export function readPictures(root: string, { articles, snippets }: Records): ReadPictures {
	const used = new Set(
		[...articles, ...snippets].flatMap(({ pictures }) => Object.values(pictures)),
	);
	const digests: Record<string, string> = {};
	const faults = new Map<string, string>();
	for (const file of [...used].sort()) {
		const bytes = readFileSync(join(root, file));
		digests[file] = hash('sha256', bytes).slice(0, 16);
		const fault = pictureFault(bytes);
		if (fault !== undefined) faults.set(file, fault);
	}
	return { digests, faults };
}

/** The picture for a locale: `menu.sv.png` before `menu.png`. Both relative to the content root. */
export function localizedPicture(
	file: string,
	src: string,
	locale: string,
	files: ReadonlySet<string>,
): string | undefined {
	// Some editors write blanks as `%20`, as they must stand in an address.
	for (const written of new Set([src, decode(src)])) {
		const path = joinPath(file, written)?.join('/');
		if (path === undefined) continue;
		const ending = extname(path);
		const localized = `${path.slice(0, path.length - ending.length)}.${locale}${ending}`;
		const found = [localized, path].find((candidate) => files.has(candidate));
		if (found !== undefined) return found;
	}
	return undefined;
}
