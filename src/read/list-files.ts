import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Folders } from './project.ts';
import { publicFaults } from './public-faults.ts';

/** Every file of a content root, relative to it, with forward slashes; hidden ones left out. */
export function listFiles(root: string): ReadonlySet<string> {
	const entries = readdirSync(root, { recursive: true, withFileTypes: true });
	return new Set(
		entries
			.filter((entry) => entry.isFile())
			.map((entry) =>
				join(entry.parentPath, entry.name)
					.slice(root.length + 1)
					.replaceAll('\\', '/'),
			)
			.filter(
				(file) =>
					!file.split('/').some((segment) => segment.startsWith('.') || segment === 'node_modules'),
			)
			.sort(),
	);
}

/** The files of a content root but for its own `public/`, which are no part of any text. */
export function contentFiles(root: string): ReadonlySet<string> {
	return new Set([...listFiles(root)].filter((file) => !file.startsWith('public/')));
}

/** What rules ask of `public/`. */
export interface PublicFiles {
	publicFiles: ReadonlySet<string>;
	/** File → where it is, from the content root. */
	publicPaths: ReadonlyMap<string, string>;
	robots: string | undefined;
	/** File that may not be published → why, in words that follow its name. */
	publicFaults: ReadonlyMap<string, string>;
}

/** Every file that is published as it is, and the text of the one that crawlers read. */
export function readPublic(folders: Pick<Folders, 'content' | 'public'>): PublicFiles {
	const files = publicFiles(folders);
	const robots = files.get('robots.txt');
	const placeOf = (path: string): string => relative(folders.content, path).replaceAll('\\', '/');
	const faults = present(folders).flatMap((folder) =>
		[...publicFaults(folder, listFiles(folder))].map(([name, fault]) => ({
			...{ name, fault, path: join(folder, name) },
		})),
	);
	const paths = [...files, ...faults.map(({ name, path }): [string, string] => [name, path])];
	return {
		publicFiles: new Set(files.keys()),
		publicPaths: new Map(paths.map(([name, path]) => [name, placeOf(path)])),
		robots: robots === undefined ? undefined : readFileSync(robots, 'utf8'),
		publicFaults: new Map(faults.map(({ name, fault }) => [name, fault])),
	};
}

/** Name → path of each. */
export function publicFiles(folders: Pick<Folders, 'public'>): Map<string, string> {
	const entries = present(folders).flatMap((folder) =>
		[...listFiles(folder)].map((file): [string, string] => [file, join(folder, file)]),
	);
	return new Map(entries);
}

/** Those that are there; of two files with one name the last is published, so the one that wins comes last. */
function present({ public: folders }: Pick<Folders, 'public'>): string[] {
	return folders.toReversed().filter((folder) => existsSync(folder));
}
