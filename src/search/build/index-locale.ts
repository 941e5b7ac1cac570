import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Published } from '../../addresses.ts';
import { keepUnchanged } from '../../keep-unchanged.ts';
import { linkFolder, stampOfFolder } from '../../linked-file.ts';
import { indexedPages, type IndexedPage } from './indexed-pages.ts';
import { fillIndex, writeIndex } from './pagefind-index.ts';
import { searchablePages, type SearchablePage } from './searchable-pages.ts';

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

/** What can be made of an index while the engine still writes it. */
export type MakeMeanwhile = (made: {
	kept: string;
	/** The pages as the index holds them. */
	indexed: () => Promise<IndexedPage[]>;
}) => Promise<void>;

/** What is noted of an index that is kept. */
interface KeptNote {
	/** Version and language that it was made with. */
	madeWith: string;
	/** Of its files: a built site shares them, and may be edited. */
	stamp: string;
	/** Address of each page → its fingerprint. */
	pages: Record<string, string>;
}

/**
 * Write the search index of one locale to `<dist>/<locale>/pagefind/`.
 *
 * One index per locale, because Pagefind answers a page whose language it lacks from the largest
 * index it has.
 *
 * @throws {Error} If Pagefind refuses a page: a site whose search is broken must not be published.
 */
export async function indexLocale(
	{ dist, site, locale, lang, version, cache }: IndexOptions,
	makeMeanwhile: MakeMeanwhile = () => Promise.resolve(),
): Promise<IndexReport> {
	const pages = searchablePages(dist, locale, site);
	const madeWith = `${version} ${lang}`;
	const kept = join(cache, locale);
	const folder = join(kept, 'pagefind');
	const note = readNote(kept, madeWith);
	const changed = pages.filter((page) => note?.pages[page.url] !== page.digest);
	const isReused =
		note !== undefined && changed.length === 0 && Object.keys(note.pages).length === pages.length;
	if (isReused) {
		await makeMeanwhile({ kept, indexed: () => indexedPages(folder) });
	} else {
		const made = `${kept}.new`;
		await rm(made, { recursive: true, force: true });
		const others = note && changed.length < pages.length / 2 ? await indexedPages(folder) : [];
		// Before the whole index is written: the engine does one thing after the other.
		const known =
			others.length > 0 && mergePages(pages, others, await indexAlone(made, lang, changed));
		const writing = writeIndex(await fillIndex(lang, pages), join(made, 'pagefind'), lang);
		const indexed = async (): Promise<IndexedPage[]> => {
			if (known) return known;
			await writing;
			return indexedPages(join(made, 'pagefind'));
		};
		await Promise.all([writing, makeMeanwhile({ kept: made, indexed })]);
		keepUnchanged(made, kept);
		const stamp = stampOfFolder(join(made, 'pagefind'));
		writeNote(made, { madeWith, stamp, pages: digestsOf(pages) });
		await rm(kept, { recursive: true, force: true });
		await rename(made, kept);
	}
	linkFolder(folder, join(dist, locale, 'pagefind'));
	return { pages: pages.length, isReused, kept };
}

/** Pages as an index of them alone holds them, which is there in a moment. */
async function indexAlone(
	made: string,
	lang: string,
	pages: readonly SearchablePage[],
): Promise<IndexedPage[]> {
	const folder = join(made, 'changed');
	await writeIndex(await fillIndex(lang, pages), folder, lang);
	const indexed = await indexedPages(folder);
	await rm(folder, { recursive: true });
	return indexed;
}

/** Those that are there, each as it is now. */
function mergePages(
	pages: readonly SearchablePage[],
	before: readonly IndexedPage[],
	changed: readonly IndexedPage[],
): IndexedPage[] {
	const byUrl = new Map([...before, ...changed].map((page) => [page.url, page]));
	return pages.flatMap(({ url }) => byUrl.get(url) ?? []);
}

function digestsOf(pages: readonly SearchablePage[]): Record<string, string> {
	return Object.fromEntries(pages.map(({ url, digest }) => [url, digest]));
}

/** Of an index that is still what was kept, and made as it would be now. */
function readNote(kept: string, madeWith: string): KeptNote | undefined {
	const [file, folder] = [join(kept, 'note.json'), join(kept, 'pagefind')];
	if (!existsSync(file) || !existsSync(folder)) return undefined;
	// Our own file, written by the function below: trusted.
	const note = JSON.parse(readFileSync(file, 'utf8')) as KeptNote;
	return note.madeWith === madeWith && note.stamp === stampOfFolder(folder) ? note : undefined;
}

function writeNote(kept: string, note: KeptNote): void {
	writeFileSync(join(kept, 'note.json'), JSON.stringify(note));
}
