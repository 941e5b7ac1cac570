import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Every file of a folder, by its path in it, with a fingerprint of its bytes. */
export async function fingerprints(folder: string): Promise<Record<string, string>> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	const found = files
		.sort()
		.map(async (file) => [relative(folder, file), hash('sha256', await readFile(file))] as const);
	return Object.fromEntries(await Promise.all(found));
}
