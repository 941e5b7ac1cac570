import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isArticleFile } from '../../model/content-files.ts';
import { filesBesideContent } from '../../read/files-beside-content.ts';
import { listFiles } from '../../read/list-files.ts';
import type { Project } from '../../read/project.ts';
import type { CodeArticle } from '../../read/read-for-pages.ts';
import { codeVersion } from '../../version.ts';

/**
 * A fingerprint of everything that compiled pages are made from: Fyr, the company's own code, code in
 * articles, and what settings are compiled into them. Not of the text, which they read.
 *
 * @param skipBroken As the build is told.
 */
export function codeKey(
	project: Project,
	codeArticles: readonly CodeArticle[],
	skipBroken: boolean,
): string {
	const { root, content, public: shared, cache, out, site, config } = project;
	const hash = createHash('sha256');
	const folders = { root, content, public: shared, cache, out };
	const { origin, base, feedback } = site;
	const settings = [folders, origin, base, feedback.endpoint, config.strings, skipBroken];
	hash.update(JSON.stringify([process.version, ...settings]));
	const files = [...filesBesideContent(project)];
	if (codeArticles.length > 0) {
		// What such an article leads to may be any file but one that only we read.
		const own = new Set(codeArticles.map(({ file }) => file));
		const others = [...listFiles(content)].filter(
			(file) => own.has(file) || (!isArticleFile(file) && !file.endsWith('.yaml')),
		);
		files.push(...others.map((file) => join(content, file)));
	}
	for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(file));
	return `${codeVersion()}-${hash.digest('hex').slice(0, 24)}`;
}
