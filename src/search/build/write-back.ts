import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { INNER_BLANK } from '../language/plain-signs.ts';
import { asWritten, type PlainPage } from './plain-page.ts';

/** The part of Pagefind's fragments that readers are shown; the format is its own and has no types. */
interface Fragment {
	url: string;
	content: string;
	meta: Record<string, string>;
	anchors: { text: string }[];
}

const SIGNATURE = 'pagefind_dcd';
const NO_BREAK = '\u00A0';

/**
 * Write back, in what an index keeps of its pages, the signs that the pages have: readers see
 * excerpts and titles as they were written, whatever they are found by.
 *
 * @param bundle Folder that Pagefind wrote.
 * @param writtenBy Of each page, by its address.
 */
export async function writeBack(
	bundle: string,
	writtenBy: ReadonlyMap<string, PlainPage['written']>,
): Promise<void> {
	// Most sites: each fragment would be unpacked to find nothing.
	if (writtenBy.size === 0) return;
	for await (const file of glob('fragment/*.pf_fragment', { cwd: bundle })) {
		const path = join(bundle, file);
		const packed = gunzipSync(await readFile(path)).toString();
		// A cast, because Pagefind of the version we pin wrote it.
		const fragment = JSON.parse(packed.slice(SIGNATURE.length)) as Fragment;
		const written = writtenBy.get(fragment.url);
		if (!written || written.size === 0) continue;
		const shown = (text: string) => asWritten(text, written).replaceAll(INNER_BLANK, NO_BREAK);
		const own: Fragment = {
			...fragment,
			// Here a number stays one word, because the engine counts words to mark them.
			content: asWritten(fragment.content, written),
			meta: Object.fromEntries(
				Object.entries(fragment.meta).map(([key, value]) => [key, shown(value)]),
			),
			anchors: fragment.anchors.map((anchor) => ({ ...anchor, text: shown(anchor.text) })),
		};
		await writeFile(path, gzipSync(SIGNATURE + JSON.stringify(own), { level: 9 }));
	}
}
