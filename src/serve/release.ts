import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, link, mkdir, readdir, readFile, realpath, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { errorCode } from '../error-code.ts';
import { writeWhole } from '../write-whole.ts';
import { encodings } from './files.ts';
import { isCompressible } from './media-type.ts';

/**
 * A whole copy of a built site, which nobody else writes to. A server answers from it, so that it makes no
 * difference what happens to the built folder meanwhile: a build that runs, files that are copied over it.
 */
export interface Release {
	folder: string;
	/** What each file was made from, by its path in the folder. */
	files: ReadonlyMap<string, Copied>;
}

/** A file of the built site as it was when it was copied. */
interface Copied {
	/** Changes whenever the file does. */
	stamp: string;
	/** SHA-256 of its bytes, in hex. */
	digest: string;
}

/** Stamps of all files of a built site, by path. */
export type Stamps = ReadonlyMap<string, string>;

/**
 * The files of a built site that readers may get: no hidden ones, no link out of the folder, and no copies
 * in other encodings, which nothing holds to what they were made from.
 *
 * @returns `undefined` where there is no built site.
 */
export async function scanSite(source: string): Promise<Stamps | undefined> {
	try {
		const root = await realpath(source);
		const entries = await readdir(root, { recursive: true, withFileTypes: true });
		const names = entries
			.filter((entry) => !entry.isDirectory())
			.map((entry) => relative(root, join(entry.parentPath, entry.name)))
			.filter((name) =>
				name.split(sep).every((part) => !part.startsWith('.') || part === '.well-known'),
			)
			.sort();
		const all = new Set(names);
		const stamps = new Map<string, string>();
		for (const name of names) {
			if (isSideFile(name, all)) continue;
			const stamp = await stampOf(root, name);
			if (stamp !== undefined) stamps.set(name, stamp);
		}
		return stamps.has('index.html') ? stamps : undefined;
	} catch (error) {
		// Between the two renames of a build there is no such folder.
		if (isMissing(error)) return undefined;
		throw error;
	}
}

function isSideFile(name: string, all: ReadonlySet<string>): boolean {
	const encoding = encodings.find(({ ending }) => name.endsWith(ending));
	const original = encoding && name.slice(0, -encoding.ending.length);
	return original !== undefined && all.has(original) && isCompressible(original);
}

/** `undefined` for what is no file, is gone, or lies outside. */
async function stampOf(root: string, name: string): Promise<string | undefined> {
	const path = join(root, name);
	const real = await realpath(path).catch(() => undefined);
	if (real === undefined || !real.startsWith(root + sep)) return undefined;
	const stats = await stat(real);
	return stats.isFile()
		? `${stats.mtimeMs} ${stats.ctimeMs} ${stats.size} ${stats.ino}`
		: undefined;
}

/**
 * Copy a built site. What the release before has already is linked from there, with its compressed forms.
 *
 * @param folder Where to; must not be there yet.
 * @returns `undefined` if a file changed or went meanwhile: then nothing is left behind.
 */
export async function copySite(
	source: string,
	stamps: Stamps,
	folder: string,
	before: Release | undefined,
): Promise<Release | undefined> {
	const files = new Map<string, Copied>();
	try {
		for (const [name, stamp] of stamps) {
			const target = join(folder, name);
			await mkdir(dirname(target), { recursive: true });
			const digest = await copyOne({ source, name, stamp, target, before });
			files.set(name, { stamp, digest });
		}
		const now = await scanSite(source);
		if (now && isSame(now, stamps)) return { folder, files };
	} catch (error) {
		if (!isMissing(error)) throw error;
	}
	await rm(folder, { recursive: true, force: true });
	return undefined;
}

interface OneFile {
	source: string;
	name: string;
	stamp: string;
	target: string;
	before: Release | undefined;
}

async function copyOne({ source, name, stamp, target, before }: OneFile): Promise<string> {
	const known = before?.files.get(name);
	const digest = known?.stamp === stamp ? known.digest : await digestOf(join(source, name));
	if (before && known?.digest === digest) {
		const had = join(before.folder, name);
		for (const ending of ['', ...encodings.map((each) => each.ending)]) {
			await link(had + ending, target + ending).catch((error: unknown) => {
				if (ending === '' || !isMissing(error)) throw error;
			});
		}
	} else await copyFile(join(source, name), target);
	return digest;
}

async function digestOf(file: string): Promise<string> {
	const digest = createHash('sha256');
	await pipeline(createReadStream(file), digest);
	return digest.digest('hex');
}

export function isSame(a: Stamps, b: Stamps): boolean {
	return a.size === b.size && [...a].every(([name, stamp]) => b.get(name) === stamp);
}

function isMissing(error: unknown): boolean {
	return errorCode(error) === 'ENOENT';
}

const savedSchema = z.object({
	folder: z.string(),
	files: z.array(z.tuple([z.string(), z.object({ stamp: z.string(), digest: z.string() })])),
});

/** Note which release is whole, so that the next start has not to compress it again. */
export async function saveRelease(file: string, { folder, files }: Release): Promise<void> {
	await writeWhole(file, JSON.stringify({ folder, files: [...files] }));
}

/** The release that was noted last; `undefined` if there is none that can be used. */
export async function savedRelease(file: string): Promise<Release | undefined> {
	try {
		const { folder, files } = savedSchema.parse(JSON.parse(await readFile(file, 'utf8')));
		await stat(folder);
		return { folder, files: new Map(files) };
	} catch {
		return undefined;
	}
}
