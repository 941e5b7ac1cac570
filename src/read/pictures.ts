import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Records } from '../model/records.ts';
import { joinPath } from '../model/target.ts';
import type { ArticleText } from '../model/text.ts';

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

/** Fingerprint of every picture that is shown, by its file. */
export function pictureDigests(
	root: string,
	{ articles, snippets }: Records,
): Record<string, string> {
	const used = new Set(
		[...articles, ...snippets].flatMap(({ pictures }) => Object.values(pictures)),
	);
	const digest = (file: string): string =>
		hash('sha256', readFileSync(join(root, file))).slice(0, 16);
	return Object.fromEntries([...used].sort().map((file) => [file, digest(file)]));
}

/** The picture for a locale: `menu.sv.png` before `menu.png`. Both relative to the content root. */
export function localizedPicture(
	file: string,
	src: string,
	locale: string,
	files: ReadonlySet<string>,
): string | undefined {
	const path = joinPath(file, src)?.join('/');
	if (path === undefined) return undefined;
	const ending = extname(path);
	const localized = `${path.slice(0, path.length - ending.length)}.${locale}${ending}`;
	return [localized, path].find((candidate) => files.has(candidate));
}
