import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOfPath, markdownPath } from '../addresses.ts';
import { shownArticle, type HelpCenter } from '../model/help-center.ts';
import { articlePath } from '../model/route.ts';
import { articleMarkdown } from '../plain-markdown/article-markdown.ts';
import { markdownLists } from '../plain-markdown/lists.ts';
import type { Project } from '../read/project.ts';
import type { BuildStep } from './build-step.ts';
import type { OpenCenter } from './open-center.ts';

/**
 * The text of each article as Markdown, beside its page, and `llms.txt`, which lists them. What stands in for
 * an edition that is missing has none, as it is no page of its own for search engines.
 */
export function markdownFiles({ site }: Project, open: () => OpenCenter): BuildStep {
	return {
		name: 'markdown-files',
		end: (dist) => {
			if (site.plainMarkdown) writeMarkdown(open(), dist);
			return Promise.resolve();
		},
	};
}

function writeMarkdown({ center, sources }: OpenCenter, dist: string): void {
	// One after the other: each takes less time than to wait for it. Their folders are those of pages.
	const write = (path: string, text: string): void =>
		writeFileSync(join(dist, fileOfPath(path)), text);
	for (const article of ownArticles(center)) {
		const path = articlePath(center, article);
		const page = (): string => readFileSync(join(dist, fileOfPath(path)), 'utf8');
		write(markdownPath(path), articleMarkdown(center, article, sources, page));
	}
	for (const [path, text] of markdownLists(center)) write(path, text);
}

function ownArticles(center: HelpCenter) {
	return [...center.editions].flatMap(([id, editions]) =>
		[...editions.keys()].flatMap((locale) => shownArticle(center, locale, id) ?? []),
	);
}
