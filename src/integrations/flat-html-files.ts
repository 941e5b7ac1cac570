import { readdirSync, renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildStep } from './build-step.ts';

/**
 * A page whose address ends in `.html` becomes that file: `/sv/404.html`, where static hosts look for
 * it, and old addresses of a site that came from elsewhere. Astro writes `…html/index.html`.
 */
export function flatHtmlFiles(): BuildStep {
	return {
		name: 'flat-html-files',
		// Before anything else reads the pages of the locale, while others are rendered.
		endLocale: (code, dist) => flatten(join(dist, code)),
		end: (dist) => {
			flatten(dist);
			return Promise.resolve();
		},
	};
}

function flatten(folder: string): void {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	for (const { name, parentPath } of entries.filter((entry) => entry.isDirectory())) {
		if (name.endsWith('.html')) becomeFile(join(parentPath, name));
	}
}

function becomeFile(folder: string): void {
	const aside = `${folder}.moving`;
	renameSync(join(folder, 'index.html'), aside);
	rmdirSync(folder);
	renameSync(aside, folder);
}
