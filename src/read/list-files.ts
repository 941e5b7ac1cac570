import { readdirSync } from 'node:fs';
import { join } from 'node:path';

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
