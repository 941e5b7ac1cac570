import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Folders } from '../../read/project.ts';
import { writeWhole } from '../../write-whole.ts';

/**
 * The pages that are kept from build to build, as Astro keeps them and notes what they are known by: so a
 * build by Astro takes what one from compiled pages has kept, and the other way round.
 */

const pageSchema = z.looseObject({ cacheKey: z.string(), outputFile: z.string() });

/** Astro's own list, of the version we pin; what else it holds stays as it is. */
const listSchema = z.looseObject({
	routes: z.record(
		z.string(),
		z.looseObject({ paths: z.record(z.string(), pageSchema).default({}) }),
	),
});

export type KeptList = z.infer<typeof listSchema>;

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

/** Put a kept page into the built site. @returns Whether there is one. */
export async function restorePage(folders: Folders, file: string): Promise<boolean> {
	const to = join(folders.out, decodeURI(file));
	await mkdir(dirname(to), { recursive: true });
	return copyFile(keptFile(folders, file), to).then(
		() => true,
		() => false,
	);
}

export async function keepPage(folders: Folders, file: string, body: Buffer): Promise<void> {
	const to = keptFile(folders, file);
	await mkdir(dirname(to), { recursive: true });
	await writeFile(to, body);
}

export async function removePage(folders: Folders, file: string): Promise<void> {
	await rm(keptFile(folders, file), { force: true });
}
