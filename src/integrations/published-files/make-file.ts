import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { cacheFolder } from '../../read/cache-folder.ts';
import type { Folders } from '../../read/project.ts';
import { publishedSvg } from '../../read/svg/published-svg.ts';
import { writeWholeSync } from '../../write-whole.ts';
import type { Publishable } from './publishable.ts';

/** Raise this when the same picture is to be encoded anew. */
const VERSION = 2;

/**
 * One format, WebP, with little effort. Twenty screenshots of the demo at 608 and 1216 pixels, seconds of one
 * processor and kilobytes at each width (November 2026, sharp 0.35.5):
 *
 * - WebP 80: effort 2 1.7 s, 319 and 597; effort 4 2.6 s, 302 and 565
 * - AVIF 60: effort 0 2.6 s, 371 and 718; effort 1 5.7 s, 250 and 451; effort 2 9.1 s, 230 and 398;
 *   effort 3 16.9 s, 221 and 368
 *
 * So AVIF saves a reader 3 to 7 kB of a picture, and takes more than three times as long for it; both of them,
 * for browsers without AVIF, four times as long. With sizes for no screen there is, a site of 2,800 pictures
 * waited eleven minutes for its first build.
 */
const WEBP = { quality: 80, effort: 2 };

/**
 * The bytes of a published file: as they are, or scaled and encoded, which is done once.
 *
 * @throws {Error} Naming the file, if it cannot be encoded.
 */
export async function makeFile(
	folders: Folders,
	name: string,
	{ file, digest, scale }: Publishable,
): Promise<{ bytes: Buffer; isNew: boolean }> {
	const original = join(folders.content, file);
	if (!scale) {
		const bytes = await readFile(original);
		return { bytes: name.endsWith('.svg') ? publishedSvg(bytes) : bytes, isNew: false };
	}
	const cached = join(cacheFolder(folders, 'pictures'), cachedName(digest, scale));
	const kept = await readFile(cached).catch(() => undefined);
	if (kept) return { bytes: kept, isNew: false };
	const bytes = await encode(original, scale).catch((error: unknown) => {
		throw new Error(`${file} cannot be made into ${name}: ${String(Object(error).message)}`);
	});
	// Done when it returns: the same bytes may stand under two names, and both be encoded now.
	writeWholeSync(cached, bytes);
	return { bytes, isNew: true };
}

/** Name in the cache: the same bytes under two names are encoded once. */
export function cachedName(digest: string, { width }: NonNullable<Publishable['scale']>): string {
	return `${digest}-${width}-${VERSION}.webp`;
}

function encode(
	file: string,
	{ width, height }: NonNullable<Publishable['scale']>,
): Promise<Buffer> {
	// As tolerant as can be: `check` has said what is damaged, with the same decoder.
	return sharp(file, { failOn: 'none' })
		.autoOrient()
		.resize({ width, height, fit: 'fill' })
		.webp(WEBP)
		.toBuffer();
}
