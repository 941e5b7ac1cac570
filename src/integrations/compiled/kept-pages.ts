import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Folders } from '../../read/project.ts';
import { errorCode } from '../../error-code.ts';
import { hasStamp, linkFile, stampOf } from '../../linked-file.ts';
import { writeWhole, writeWholeSync } from '../../write-whole.ts';

/**
 * The pages that are kept from build to build, as Astro keeps them and notes what they are known by: so a
 * build by Astro takes what one from compiled pages has kept, and the other way round.
 */

const pageSchema = z.looseObject({
	cacheKey: z.string(),
	outputFile: z.string(),
	/** What the file was when we kept it; Astro notes none, and shares its files with no built site. */
	stamp: z.string().optional(),
});

/** Astro's own list, of the version we pin; what else it holds stays as it is. */
const listSchema = z.looseObject({
	routes: z.record(
		z.string(),
		z.looseObject({ paths: z.record(z.string(), pageSchema).default({}) }),
	),
});

export type KeptList = z.infer<typeof listSchema>;
export type KeptPage = z.infer<typeof pageSchema>;

const listFile = ({ cache }: Folders): string => join(cache, 'astro/incremental-build.json');

/** File of a kept page. @param file As the list names it. */
const keptFile = ({ cache }: Folders, file: string): string =>
	join(cache, 'astro/dist', decodeURI(file));

/** No page is kept. What Astro notes here of its settings is missing, so it would take nothing from it. */
export const noneKept: KeptList = {
	...{ version: 1, configHash: '', lockfileHash: '', keyDigest: '' },
	routes: {},
};

/** Which pages are kept; `undefined` where one holds pictures that Astro makes, which it must do itself. */
export async function readKept(folders: Folders): Promise<KeptList | undefined> {
	const text = await readFile(listFile(folders), 'utf8').catch(() => undefined);
	if (text === undefined) return noneKept;
	if (/"(static|referenced)Images"/.test(text)) return undefined;
	return listSchema.parse(JSON.parse(text));
}

/** While pages are written there is no list: of a build that is stopped, nobody knows which are whole. */
export async function forgetPages(folders: Folders): Promise<void> {
	await rm(listFile(folders), { force: true });
}

export async function writeKept(folders: Folders, list: KeptList): Promise<void> {
	await writeWhole(listFile(folders), JSON.stringify(list));
}

/**
 * Put a kept page into the built site.
 *
 * @returns Its stamp, also where Astro has kept it and noted none; nothing where it is not what was kept, or
 * another file has its place in the site already.
 */
export function restorePage(folders: Folders, { outputFile, stamp }: KeptPage): string | undefined {
	const kept = keptFile(folders, outputFile);
	const isThere = stamp === undefined ? existsSync(kept) : hasStamp(kept, stamp);
	return isThere && publish(folders, outputFile) ? stampOf(kept) : undefined;
}

/**
 * Put a page that was just made where it is kept, and into the built site.
 *
 * @returns Its stamp; nothing where another file has its place in the site already.
 */
export function keepPage(folders: Folders, file: string, body: Buffer): string | undefined {
	const kept = keptFile(folders, file);
	mkdirSync(dirname(kept), { recursive: true });
	// A page that is the same after all stays the file that the site has. Another one is a new file: what
	// the former one holds, a served site may be showing.
	if (!holds(kept, body)) writeWholeSync(kept, body);
	return publish(folders, file) ? stampOf(kept) : undefined;
}

function holds(file: string, body: Buffer): boolean {
	return existsSync(file) && readFileSync(file).equals(body);
}

/** @returns Whether it could: what a company publishes under this name is published. */
function publish(folders: Folders, file: string): boolean {
	const to = join(folders.out, decodeURI(file));
	mkdirSync(dirname(to), { recursive: true });
	try {
		linkFile(keptFile(folders, file), to);
		return true;
	} catch (error) {
		if (errorCode(error) === 'EEXIST') return false;
		throw error;
	}
}

export async function removePage(folders: Folders, file: string): Promise<void> {
	await rm(keptFile(folders, file), { force: true });
}

/**
 * Make kept pages files of their own before Astro builds, which writes into those that it finds: a served
 * site may be showing them. Of those that somebody has edited there none is left.
 */
export async function partPages(folders: Folders): Promise<void> {
	const folder = join(folders.cache, 'astro/dist');
	const pages = Object.values((await readKept(folders))?.routes ?? {}).flatMap(({ paths }) =>
		Object.values(paths),
	);
	const stamps = new Map(
		pages.map(({ outputFile, stamp }) => [keptFile(folders, outputFile), stamp]),
	);
	for (const file of existsSync(folder) ? filesIn(folder) : []) {
		if (statSync(file).nlink === 1) continue;
		if (!hasStamp(file, stamps.get(file) ?? '')) await rm(file);
		else await writeWhole(file, await readFile(file));
	}
}

function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
}
