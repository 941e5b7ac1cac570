import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { XML_POLICY } from '../hosts/header-rules.ts';
import { entityTag } from './entity-tag.ts';
import { isCompressible, isXmlDocument, mediaType } from './media-type.ts';

/**
 * A file of the built site, in the best encoding a reader takes.
 *
 * Ours, because `serveStatic` of `@hono/node-server` sends side files and hidden files as pages, follows
 * links out of the folder, and knows no tag; and `hono/etag` reads the whole of every answer for one.
 */
export interface ServedFile {
	/** Path on this machine. */
	file: string;
	/** In bytes. */
	size: number;
	headers: Record<string, string> & { ETag: string };
}

/** Side files that `precompress` writes, best first. */
export const encodings = [
	{ name: 'br', ending: '.br' },
	{ name: 'gzip', ending: '.gz' },
] as const;

/**
 * The file at a path of the site, or nothing.
 *
 * @param path Decoded path of the address, e.g. `/sv/konto/`.
 * @param accepts `Accept-Encoding` of the request; empty for the file as it is.
 */
export async function fileAt(
	folder: string,
	path: string,
	accepts: string,
): Promise<ServedFile | undefined> {
	const plain = locate(folder, path);
	const stats = plain === undefined ? undefined : await statsOf(plain);
	if (plain === undefined || !stats || (await isSideFile(plain))) return undefined;
	const shrinks = isCompressible(plain);
	const encoded = shrinks ? await bestEncoding(plain, accepts) : undefined;
	const file = encoded?.file ?? plain;
	const tag = await entityTag(folder, file, encoded?.stats ?? stats);
	if (tag === undefined) return undefined;
	return {
		file,
		size: (encoded?.stats ?? stats).size,
		headers: {
			'Content-Type': mediaType(plain),
			'Accept-Ranges': 'bytes',
			ETag: tag,
			...(isXmlDocument(plain) && { 'Content-Security-Policy': XML_POLICY }),
			...(shrinks && { Vary: 'Accept-Encoding' }),
			...(encoded && { 'Content-Encoding': encoded.name }),
		},
	};
}

/** `undefined` for whatever would lead out of the folder, to a hidden file, or twice to one file. */
function locate(folder: string, path: string): string | undefined {
	if (
		path.includes('\0') ||
		path.includes('//') ||
		path.split('/').some((part) => part.startsWith('.') && part !== '.well-known')
	)
		return undefined;
	const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
	return file.startsWith(folder + sep) ? file : undefined;
}

async function statsOf(file: string): Promise<Stats | undefined> {
	const stats = await stat(file).catch(() => undefined);
	return stats?.isFile() ? stats : undefined;
}

/** `x.html.br` is `x.html` in another form, and no page; `x.tar.gz` is a file of its own. */
async function isSideFile(file: string): Promise<boolean> {
	const encoding = encodings.find(({ ending }) => file.endsWith(ending));
	if (!encoding) return false;
	const original = file.slice(0, -encoding.ending.length);
	return isCompressible(original) && (await statsOf(original)) !== undefined;
}

async function bestEncoding(plain: string, accepts: string) {
	for (const { name, ending } of encodings) {
		const taken = new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))`).test(accepts);
		const file = plain + ending;
		const stats = taken ? await statsOf(file) : undefined;
		if (stats) return { name, file, stats };
	}
	return undefined;
}
