import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Folders } from './folders.ts';
import { listFiles } from './list-files.ts';

/**
 * What else lies in the company's folder: versions, `fyr.config.ts`, and whatever that or an article
 * leads to. Only Vite knows which of it, so all of it counts.
 */
export function filesBesideContent({ root, content, public: own, out }: Folders): string[] {
	const elsewhere = [content, ...own, out];
	return readdirSync(root, { withFileTypes: true })
		.filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
		.map((entry) => ({ entry, path: join(root, entry.name) }))
		.filter(({ path }) => !elsewhere.includes(path))
		.flatMap(({ entry, path }) => {
			if (entry.isFile()) return [path];
			return entry.isDirectory() ? [...listFiles(path)].map((file) => join(path, file)) : [];
		})
		.filter((path) => !elsewhere.some((folder) => path.startsWith(folder + sep)));
}
