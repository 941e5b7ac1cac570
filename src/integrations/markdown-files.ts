import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOfPath, markdownPath } from '../addresses.ts';
import { shownArticle, type HelpCenter } from '../model/help-center.ts';
import { articlePath } from '../model/route.ts';
import { articleMarkdown } from '../plain-markdown/article-markdown.ts';
import { markdownLists } from '../plain-markdown/lists.ts';
import type { Project } from '../read/project.ts';
import { cacheFolder } from '../read/cache-folder.ts';
import type { BuildStep, PageKeys } from './build-step.ts';
import { openKeptFiles, type KeptFiles } from './kept-files.ts';
import type { OpenCenter } from '../open-center.ts';

/**
 * The text of each article as Markdown, beside its page, and `llms.txt`, which lists them. What stands in for
 * an edition that is missing has none, as it is no page of its own for search engines.
 */
export function markdownFiles(project: Project, open: () => OpenCenter): BuildStep {
	return {
		name: 'markdown-files',
		end: (dist, _say, keys) => {
			const kept = openKeptFiles(cacheFolder(project, 'markdown'));
			if (project.site.plainMarkdown) writeMarkdown(open(), dist, kept, keys);
			kept.end();
			return Promise.resolve();
		},
	};
}

function writeMarkdown(
	{ center, sources }: OpenCenter,
	dist: string,
	kept: KeptFiles,
	keys: PageKeys | undefined,
): void {
	// One after the other: each takes less time than to wait for it. Their folders are those of pages.
	for (const article of ownArticles(center)) {
		const path = articlePath(center, article);
		const page = (): string => readFileSync(join(dist, fileOfPath(path)), 'utf8');
		const file = fileOfPath(markdownPath(path));
		kept.put(file, keys?.get(path), join(dist, file), () =>
			articleMarkdown(center, article, sources, page),
		);
	}
	for (const [path, text] of markdownLists(center)) {
		writeFileSync(join(dist, fileOfPath(path)), text);
	}
}

function ownArticles(center: HelpCenter) {
	return [...center.editions].flatMap(([id, editions]) =>
		[...editions.keys()].flatMap((locale) => shownArticle(center, locale, id) ?? []),
	);
}
