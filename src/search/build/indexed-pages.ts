import { glob, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What the index holds of a page: exactly the words that a search can find it by. */
export interface IndexedPage {
	/** As the engine names it in its answers, without the language. E.g. `3f2a91c`. */
	id: string;
	/** E.g. `/sv/konto/logga-in/`. */
	url: string;
	/** Its searchable text, title and headings included. */
	text: string;
	title: string;
	headings: string[];
	/** As the author wrote them, separated by commas. */
	keywords: string;
	/** Title of its category; searched too. */
	category: string;
}

/** The part of Pagefind's fragments that we read; the format is its own and has no types. */
interface Fragment {
	url: string;
	content: string;
	meta: Record<string, string>;
	anchors: { element: string; text: string }[];
}

const SIGNATURE = 'pagefind_dcd';

/**
 * The pages of an index, by address. Read from the index and not from the HTML, so that no word is
 * taken for searchable that Pagefind left out, nor the other way round.
 *
 * @param bundle Folder that Pagefind wrote.
 */
export async function indexedPages(bundle: string): Promise<IndexedPage[]> {
	const files = await Array.fromAsync(glob('fragment/*.pf_fragment', { cwd: bundle }));
	const pages = await Promise.all(files.map((file) => readPage(join(bundle, file))));
	return pages.sort((a, b) => (a.url < b.url ? -1 : 1));
}

async function readPage(file: string): Promise<IndexedPage> {
	const text = gunzipSync(await readFile(file)).toString();
	// A cast, because Pagefind of the version we pin wrote it.
	const { url, content, meta, anchors } = JSON.parse(text.slice(SIGNATURE.length)) as Fragment;
	return {
		id: basename(file, '.pf_fragment').replace(/^.*_/, ''),
		url,
		text: content,
		title: meta['title'] ?? '',
		headings: anchors.filter(({ element }) => /^h[2-6]$/.test(element)).map((each) => each.text),
		keywords: meta['keywords'] ?? '',
		category: meta['category'] ?? '',
	};
}
