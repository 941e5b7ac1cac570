import { hash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** A file of the built site, in the best encoding a reader takes. */
export interface ServedFile {
	body: Buffer<ArrayBuffer>;
	headers: Record<string, string>;
}

const types: Record<string, string> = {
	'.avif': 'image/avif',
	'.css': 'text/css; charset=utf-8',
	'.gif': 'image/gif',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml; charset=utf-8',
};

/** Endings that shrink; pictures and Pagefind's own files are compressed already. */
export const compressible: ReadonlySet<string> = new Set(
	Object.keys(types).filter((ending) => /^\.(css|html|js|json|svg|txt|wasm|xml)$/.test(ending)),
);

/** Side files that `precompress` writes, best first. */
export const encodings = [
	{ name: 'br', ending: '.br' },
	{ name: 'gzip', ending: '.gz' },
] as const;

/**
 * The file at a path of the site, or nothing.
 *
 * @param path Decoded path of the address, e.g. `/sv/konto/`.
 * @param accepts `Accept-Encoding` of the request.
 */
export async function fileAt(
	folder: string,
	path: string,
	accepts: string,
): Promise<ServedFile | undefined> {
	const file = locate(folder, path);
	if (file === undefined || !(await isFile(file))) return undefined;
	const encoding = await bestEncoding(file, accepts);
	const body = await readFile(`${file}${encoding?.ending ?? ''}`);
	const ending = extname(file);
	return {
		body,
		headers: {
			'Content-Type': types[ending] ?? 'application/octet-stream',
			'Cache-Control': cacheFor(path),
			ETag: `"${hash('sha256', body).slice(0, 20)}"`,
			...(compressible.has(ending) && { Vary: 'Accept-Encoding' }),
			...(encoding && { 'Content-Encoding': encoding.name }),
		},
	};
}

/** `undefined` for whatever would lead out of the folder or to a hidden file. */
function locate(folder: string, path: string): string | undefined {
	if (
		path.includes('\0') ||
		path.split('/').some((part) => part.startsWith('.') && part !== '.well-known')
	)
		return undefined;
	const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
	return file.startsWith(folder + sep) ? file : undefined;
}

async function isFile(file: string): Promise<boolean> {
	return (await stat(file).catch(() => undefined))?.isFile() ?? false;
}

async function bestEncoding(file: string, accepts: string) {
	for (const encoding of encodings) {
		const taken = new RegExp(`\\b${encoding.name}\\b(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))`).test(
			accepts,
		);
		if (taken && (await isFile(file + encoding.ending))) return encoding;
	}
	return undefined;
}

/** What has its fingerprint in its name never changes; all else is asked about again. */
function cacheFor(path: string): string {
	const isFingerprinted =
		path.startsWith('/_astro/') ||
		/\.pf_\w+$/.test(path) ||
		/\/search\/assist\.\w+\.json$/.test(path);
	return isFingerprinted ? 'public, max-age=31536000, immutable' : 'no-cache';
}
