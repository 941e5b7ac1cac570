import { isPictureFile } from './content-files.ts';
import { parentOf } from './category.ts';
import { nearest } from './nearest.ts';

/** Finds the path that a writer probably meant by another, in one locale or in any. */
export type PathSearch = (path: string, locale?: string) => string | undefined;

/** Comparing with every article takes milliseconds; in an import gone wrong, thousands are missing. */
const MOST_SEARCHES = 300;

/** Searches the ids of articles. @param files Locale → article id → file. */
export function nearestIdIn(files: ReadonlyMap<string, ReadonlyMap<string, string>>) {
	const idsOf = (locale: string): string[] => [...(files.get(locale)?.keys() ?? [])];
	return search((id, locale) =>
		nearestPath(id, locale === undefined ? [...files.keys()].flatMap(idsOf) : idsOf(locale)),
	);
}

/** Searches the pictures of a locale, by path relative to the content root. */
export function nearestPictureIn(files: ReadonlySet<string>) {
	return search((path, locale = '') =>
		nearestPath(
			path,
			[...files].filter((file) => file.startsWith(`${locale}/`) && isPictureFile(file)),
		),
	);
}

/** A renamed article is missed by every link to it: look once, and not for everything. */
function search(look: PathSearch): PathSearch {
	const found = new Map<string, string | undefined>();
	return (path, locale) => {
		const key = `${locale ?? ''}/${path}`;
		if (!found.has(key) && found.size < MOST_SEARCHES) found.set(key, look(path, locale));
		return found.get(key);
	};
}

/**
 * The path a writer probably meant: the same name in another folder, else nearly the same name in
 * the same folder, else nearly the same name anywhere. Folders are not compared letter by letter: a
 * long one would make every name in it near.
 */
export function nearestPath(path: string, paths: readonly string[]): string | undefined {
	const name = nameOf(path);
	const moved = paths.find((other) => nameOf(other) === name);
	const inFolder = paths.filter((other) => parentOf(other) === parentOf(path));
	return moved ?? nearestByName(name, inFolder) ?? nearestByName(name, paths);
}

function nearestByName(name: string, paths: readonly string[]): string | undefined {
	const byName = new Map(paths.map((path) => [nameOf(path), path]));
	return byName.get(nearest(name, byName.keys()) ?? '');
}

function nameOf(id: string): string {
	return id.slice(id.lastIndexOf('/') + 1);
}
