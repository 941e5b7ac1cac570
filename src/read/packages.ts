import { findPackageJSON, isBuiltin } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArticleText } from '../model/text.ts';
import type { Reading } from './reading.ts';

/** A package that code of an article imports is installed, or a build stops at it. */
export function checkPackages(read: Reading, file: string, { packages }: ArticleText): void {
	for (const { from, place } of packages) {
		if (isGiven(from) || isInstalled(from, [join(read.root, file), join(read.projectRoot, 'x.js')]))
			continue;
		read.report({
			file,
			...place,
			rule: 'missing-import',
			severity: 'error',
			message: `No package "${from}" is installed here. Remove the import, and what uses it.`,
		});
	}
}

/** What Node, Astro or a browser has without a package: `node:path`, `astro:assets`, `https://…`. */
function isGiven(name: string): boolean {
	return isBuiltin(name) || /^(astro\b|[a-z][a-z\d+.-]*:)/.test(name);
}

/** Beside the content, or in the company's folder. */
function isInstalled(name: string, importers: readonly string[]): boolean {
	return importers.some((importer) => {
		try {
			return findPackageJSON(name, pathToFileURL(importer)) !== undefined;
		} catch {
			return false;
		}
	});
}
