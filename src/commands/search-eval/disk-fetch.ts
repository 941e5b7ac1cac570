import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

/** What was fetched, by kind, in bytes as a reader's browser gets them. */
export interface Transfer {
	/** The planner's own files. */
	assist: number;
	/** Engine, WebAssembly and the list of the index's parts: the same for every query. */
	engine: number;
	/** Parts of the index that the query needs. */
	chunks: number;
	/** Texts of the answers that were loaded. */
	fragments: number;
}

export interface DiskFetch {
	/** Forget what was counted. */
	reset: () => void;
	transfer: () => Transfer;
}

/** Compressed by Pagefind already; everything else a server compresses. */
const PACKED = /\.(pf_\w+|pagefind)$/;

/**
 * Make `fetch` read from the folder of a built site, so that the browser's own code runs here.
 *
 * Pagefind asks for `file:` addresses, our client for paths of the site.
 */
export function fetchFromDisk(dist: string): DiskFetch {
	let counted = nothing();
	const sizes = new Map<string, number>();
	const sizeOf = (file: string, body: Buffer): number => {
		const known = sizes.get(file);
		const size = known ?? (PACKED.test(file) ? body.length : brotliCompressSync(body).length);
		sizes.set(file, size);
		return size;
	};
	globalThis.fetch = (input) => {
		const file = fileOf(dist, input instanceof Request ? input.url : String(input));
		if (!existsSync(file)) return Promise.resolve(new Response('', { status: 404 }));
		const body = readFileSync(file);
		counted[kindOf(relative(dist, file))] += sizeOf(file, body);
		return Promise.resolve(new Response(body));
	};
	return { reset: () => (counted = nothing()), transfer: () => ({ ...counted }) };
}

function nothing(): Transfer {
	return { assist: 0, engine: 0, chunks: 0, fragments: 0 };
}

function kindOf(file: string): keyof Transfer {
	const path = file.split(sep).join('/');
	if (!path.includes('/pagefind/')) return 'assist';
	if (path.includes('/index/')) return 'chunks';
	return path.includes('/fragment/') ? 'fragments' : 'engine';
}

function fileOf(dist: string, address: string): string {
	const path = address.replace(/[?#].*$/, '');
	if (path.startsWith('file:')) return fileURLToPath(path);
	return path.startsWith(dist) ? path : join(dist, decodeURI(path));
}
