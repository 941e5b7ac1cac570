import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Write what is not there. @returns Files that are, and stay. */
export function writeNew(folder: string, files: Record<string, string>): string[] {
	const kept: string[] = [];
	for (const [file, text] of Object.entries(files)) {
		const path = join(folder, file);
		if (existsSync(path)) kept.push(file);
		else {
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, text, { flag: 'wx' });
		}
	}
	return kept;
}
