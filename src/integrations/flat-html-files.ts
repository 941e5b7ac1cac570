import { readdir, rename, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildStep } from './build-step.ts';

/**
 * A page whose address ends in `.html` becomes that file: `/sv/404.html`, where static hosts look for
 * it, and old addresses of a site that came from elsewhere. Astro writes `…html/index.html`.
 */
export function flatHtmlFiles(): BuildStep {
	return {
		name: 'flat-html-files',
		end: async (folder) => {
			const entries = await readdir(folder, { recursive: true, withFileTypes: true });
			const named = entries.filter((entry) => entry.isDirectory() && entry.name.endsWith('.html'));
			for (const entry of named) await becomeFile(join(entry.parentPath, entry.name));
		},
	};
}

async function becomeFile(folder: string): Promise<void> {
	const aside = `${folder}.moving`;
	await rename(join(folder, 'index.html'), aside);
	await rmdir(folder);
	await rename(aside, folder);
}
