import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

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

/** Every file of `public/`: the project's, whatever content root is read. */
export function publicFiles(): ReadonlySet<string> {
	const folder = resolve('public');
	return existsSync(folder) ? listFiles(folder) : new Set();
}
