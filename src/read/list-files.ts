import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
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

/** What is published as it is, whatever content root is read. */
export const publicFolder = resolve('public');

/** What rules ask of `public/`. */
export interface PublicFiles {
	publicFiles: ReadonlySet<string>;
	robots: string | undefined;
	/** File that may not be published → why, in words that follow its name. */
	publicFaults: ReadonlyMap<string, string>;
}

/** Every file of `public/`, and the text of the one that crawlers read. */
export function readPublic(folder = publicFolder): PublicFiles {
	if (!existsSync(folder)) {
		return { publicFiles: new Set(), robots: undefined, publicFaults: new Map() };
	}
	const files = listFiles(folder);
	const robots = files.has('robots.txt')
		? readFileSync(join(folder, 'robots.txt'), 'utf8')
		: undefined;
	return { publicFiles: files, robots, publicFaults: publicFaults(folder, files) };
}
