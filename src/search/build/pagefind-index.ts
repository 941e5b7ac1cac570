import { readFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createIndex, type PagefindIndex } from 'pagefind';
import { markSteps } from './mark-steps.ts';
import { plainPage, type PlainPage } from './plain-page.ts';
import { searchablePart } from './searchable-part.ts';
import type { SearchablePage } from './searchable-pages.ts';
import { writeBack } from './write-back.ts';

/** Pages given to the engine at once, since each waits for its answer. */
const AT_ONCE = 32;

/** An index of pages in the engine, not yet written. */
export interface FilledIndex {
	index: PagefindIndex;
	/** Of each page whose words are written otherwise, by its address. */
	writtenBy: Map<string, PlainPage['written']>;
}

/** @throws {Error} If Pagefind refuses a page. */
export async function fillIndex(
	lang: string,
	pages: readonly SearchablePage[],
): Promise<FilledIndex> {
	// In lower case, as Pagefind's client asks for it.
	const { index, errors } = await createIndex({ forceLanguage: lang.toLowerCase() });
	if (!index) throw indexError(lang, errors);
	const writtenBy = new Map<string, PlainPage['written']>();
	const queue = pages.values();
	const worker = async (): Promise<void> => {
		for (const { file, url } of queue) {
			const { html, written } = plainPage(
				markSteps(searchablePart(readFileSync(file, 'utf8')) ?? ''),
			);
			const added = await index.addHTMLFile({ url, content: html });
			if (added.errors.length > 0) throw indexError(url, added.errors);
			if (written.size > 0) writtenBy.set(url, written);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, worker));
	return { index, writtenBy };
}

/** Write an index, as pages are written, into a folder. */
export async function writeIndex(
	{ index, writtenBy }: FilledIndex,
	folder: string,
	lang: string,
): Promise<void> {
	const files = await index.writeFiles({ outputPath: folder });
	if (files.errors.length > 0) throw indexError(lang, files.errors);
	await index.deleteIndex();
	await writeBack(folder, writtenBy);
	await removeUnused(folder);
}

/** Pagefind writes its own search interfaces beside the index, and a worker: the search has its own. */
async function removeUnused(folder: string): Promise<void> {
	const unused = (await readdir(folder)).filter((file) =>
		/^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./.test(file),
	);
	await Promise.all(unused.map((file) => rm(join(folder, file))));
}

function indexError(what: string, errors: readonly string[]): Error {
	return new Error(`The search index could not be made (${what}): ${errors.join('; ')}`);
}
