import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../../write-whole.ts';
import { partName } from '../assist-file.ts';
import { restName } from '../assist-rest.ts';
import { apart, type Parted } from './parts.ts';
import { assistFile, type AssistSources } from './assist.ts';
import { indexedPages, type IndexedPage } from './indexed-pages.ts';

export interface WriteAssistOptions extends Omit<AssistSources, 'pages'> {
	/** Folder of the built site. */
	dist: string;
	/** Folder of the locale's index, kept from build to build with all that is made from it. */
	kept: string;
	/** The pages of the index; where they are not said, they are read out of it. */
	indexed?: () => Promise<IndexedPage[]>;
	/** Version of the code. */
	version: string;
}

/**
 * Write `<dist>/<locale>/search/assist.<hash>.json` and, beside it, `assist.json` that names it.
 *
 * Two files, because no page may name the hash (every page would change with any word of the
 * site), and a fixed address alone would be fetched whole again from a host that sends no `ETag`.
 * The one that names is 30 bytes, and it is fetched while the engine still is.
 */
export async function writeAssist({
	dist,
	kept,
	version,
	indexed = () => indexedPages(join(kept, 'pagefind')),
	...sources
}: WriteAssistOptions): Promise<void> {
	const folder = join(dist, sources.locale, 'search');
	// The code decides which words are in: a better one must not wait for new pages.
	const copy = join(kept, `assist-${hashOf(JSON.stringify([sources, version]))}.json`);
	if (!existsSync(copy)) {
		const pages = await indexed();
		const { file, rest } = assistFile({ ...sources, pages });
		await writeWhole(copy, JSON.stringify({ ...apart(file), ...(rest && { rest }) }));
	}
	const text = await readFile(copy, 'utf8');
	const name = `assist.${hashOf(text)}.json`;
	// A cast, because the lines above wrote it.
	const { file, parts, rest } = JSON.parse(text) as Parted;
	await mkdir(folder, { recursive: true });
	const write = (to: string, content: unknown) =>
		writeFile(join(folder, to), JSON.stringify(content));
	await write(name, file);
	await Promise.all(parts.map((places, part) => write(partName(name, part), places)));
	if (rest) await write(restName(name), rest);
	await write('assist.json', name);
}

function hashOf(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
