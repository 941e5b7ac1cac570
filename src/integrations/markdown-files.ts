import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOfPath, markdownPath } from '../addresses.ts';
import { linkFile } from '../linked-file.ts';
import { hashText } from '../model/hash.ts';
import { shownArticle, type HelpCenter } from '../model/help-center.ts';
import { articlePath } from '../model/route.ts';
import { articleMarkdown } from '../plain-markdown/article-markdown.ts';
import { markdownLists } from '../plain-markdown/lists.ts';
import { cacheFolder } from '../read/cache-folder.ts';
import type { Project } from '../read/project.ts';
<<<<<<< HEAD
import { cacheFolder } from '../read/cache-folder.ts';
import type { BuildStep, PageKeys } from './build-step.ts';
import { openKeptFiles, type KeptFiles } from './kept-files.ts';
=======
import type { BuildStep } from './build-step.ts';
import { keptNotes } from './markdown-files/kept-notes.ts';
>>>>>>> 6758090 (share pictures: few colours, a third of the bytes; markdown: what stands beside a page that was kept is kept)
import type { OpenCenter } from './open-center.ts';

/**
 * The text of each article as Markdown, beside its page, and lists of articles, such as `llms.txt`. What stands
 * in for an edition that is missing has none, as it is no page of its own for search engines.
 */
export function markdownFiles(project: Project, open: () => OpenCenter): BuildStep {
	return {
		name: 'markdown-files',
<<<<<<< HEAD
		end: (dist, _say, keys) => {
			const kept = openKeptFiles(cacheFolder(project, 'markdown'));
			if (project.site.plainMarkdown) writeMarkdown(open(), dist, kept, keys);
			kept.end();
=======
		end: (dist) => {
			if (project.site.plainMarkdown) writeMarkdown(open(), dist, cacheFolder(project, 'markdown'));
>>>>>>> 6758090 (share pictures: few colours, a third of the bytes; markdown: what stands beside a page that was kept is kept)
			return Promise.resolve();
		},
	};
}

<<<<<<< HEAD
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
=======
/** @param cache What is made of pages that are the very files of the last build is kept there. */
function writeMarkdown({ center, sources }: OpenCenter, dist: string, cache: string): void {
	const notes = keptNotes(cache);
	for (const article of ownArticles(center)) {
		const path = articlePath(center, article);
		const page = join(dist, fileOfPath(path));
		const name = `${hashText(path)}.md`;
		const kept = join(cache, name);
		// A page shows all that its Markdown says.
		if (!notes.isKept(name, page, kept)) {
			const text = articleMarkdown(center, article, sources, () => readFileSync(page, 'utf8'));
			// Not into the file itself, which the last built site has as its own.
			rmSync(kept, { force: true });
			writeFileSync(kept, text);
			notes.note(name, page, kept);
		}
		linkFile(kept, join(dist, fileOfPath(markdownPath(path))));
	}
	notes.write();
	for (const [path, text] of markdownLists(center))
		writeFileSync(join(dist, fileOfPath(path)), text);
>>>>>>> 6758090 (share pictures: few colours, a third of the bytes; markdown: what stands beside a page that was kept is kept)
}

function ownArticles(center: HelpCenter) {
	return [...center.editions].flatMap(([id, editions]) =>
		[...editions.keys()].flatMap((locale) => shownArticle(center, locale, id) ?? []),
	);
}
