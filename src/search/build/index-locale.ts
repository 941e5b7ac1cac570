import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { createIndex } from 'pagefind';
import { hrefOf, pathOfFile, type Published } from '../../addresses.ts';
import { linkFolder, stampOfFolder } from '../../linked-file.ts';
import { plainPage, type PlainPage } from './plain-page.ts';
import { searchablePart } from './searchable-part.ts';
import { writeBack } from './write-back.ts';

export interface IndexOptions {
	/** Folder of the built site. */
	dist: string;
	/** Where it is published: the index names whole paths of that host. */
	site: Published;
	/** Path segment of the locale; its pages are in the folder of that name. */
	locale: string;
	/** BCP 47 tag: chooses the stemmer. */
	lang: string;
	/** Version of the code, Pagefind's included. */
	version: string;
	/** Folder that keeps the last index, so that a locale whose pages are the same is not indexed again. */
	cache: string;
}

export interface IndexReport {
	/** Pages that can be found. */
	pages: number;
	/** The pages were those of the last build. */
	isReused: boolean;
	/** Folder where the index is kept, with whatever else is made from the same pages. */
	kept: string;
}

/** A page that can be found. */
interface SearchablePage {
	file: string;
	url: string;
}

/**
 * Write the search index of one locale to `<dist>/<locale>/pagefind/`.
 *
 * One index per locale, because Pagefind answers a page whose language it lacks from the largest
 * index it has.
 *
 * @throws {Error} If Pagefind refuses a page: a site whose search is broken must not be published.
 */
export async function indexLocale({
	dist,
	site,
	locale,
	lang,
	version,
	cache,
}: IndexOptions): Promise<IndexReport> {
	const { pages, digest } = searchablePages(dist, locale, site, `${version}\0${lang}`);
	const kept = join(cache, locale);
	const index = join(kept, 'pagefind');
	const isReused = isKept(index, join(kept, digest));
	if (!isReused) {
		await rm(kept, { recursive: true, force: true });
		await writeIndex(index, lang, pages);
		// Last, so that an index that was cut short is not taken for a whole one.
		writeFileSync(join(kept, digest), stampOfFolder(index));
	}
	linkFolder(index, join(dist, locale, 'pagefind'));
	return { pages: pages.length, isReused, kept };
}

/**
 * Pages with a `data-pagefind-body`: articles in their own language. Sorted, so that builds are alike.
 *
 * @returns With a fingerprint of all that an index is made from, `settings` included. Most builds change no text of most locales, so no page is kept, nor parsed.
 */
function searchablePages(
	dist: string,
	locale: string,
	site: Published,
	settings: string,
): { pages: SearchablePage[]; digest: string } {
	const files = pagesOf(dist, locale);
	const hash = createHash('sha256').update(settings);
	const pages: SearchablePage[] = [];
	for (const name of files) {
		const file = join(dist, name);
		const part = searchablePart(readFileSync(file, 'utf8'));
		if (part === undefined) continue;
		const url = hrefOf(site, pathOfFile(name));
		hash.update(`\0${url}\0${part}`);
		pages.push({ file, url });
	}
	return { pages, digest: hash.digest('hex').slice(0, 24) };
}

/** Files of a locale's pages, from the site's folder, sorted. */
function pagesOf(dist: string, locale: string): string[] {
	return readdirSync(join(dist, locale), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
		.map(({ parentPath, name }) => relative(dist, join(parentPath, name)).replaceAll('\\', '/'))
		.sort();
}

/** Whether an index is the one that was kept: a built site shares its files, and may be edited. */
function isKept(index: string, note: string): boolean {
	return existsSync(note) && readFileSync(note, 'utf8') === stampOfFolder(index);
}

async function writeIndex(folder: string, lang: string, pages: SearchablePage[]): Promise<void> {
	// In lower case, as Pagefind's client asks for it.
	const { index, errors } = await createIndex({ forceLanguage: lang.toLowerCase() });
	if (!index) throw indexError(lang, errors);
	const writtenBy = new Map<string, PlainPage['written']>();
	for (const { file, url } of pages) {
		const { html, written } = plainPage(searchablePart(readFileSync(file, 'utf8')) ?? '');
		const added = await index.addHTMLFile({ url, content: html });
		if (added.errors.length > 0) throw indexError(url, added.errors);
		if (written.size > 0) writtenBy.set(url, written);
	}
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
