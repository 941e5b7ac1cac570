import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { writeWhole } from '../write-whole.ts';
import { isCompressible } from './media-type.ts';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Below this a header costs more than the compression saves. */
const SMALLEST_BYTES = 512;

/**
 * Write `x.br` and `x.gz` beside every file that shrinks and has none yet.
 *
 * @param onProgress Called after each file with how many of how many are done.
 * @returns How many files were compressed.
 */
export async function precompress(
	folder: string,
	onProgress: (done: number, total: number) => void = () => undefined,
): Promise<number> {
	const files = await staleFiles(folder);
	let done = 0;
	const queue = files.values();
	// Two at a time: zlib works on threads of its own, and two cores are what small servers have.
	const worker = async (): Promise<void> => {
		for (const file of queue) {
			await compress(file);
			onProgress(++done, files.length);
		}
	};
	await Promise.all([worker(), worker()]);
	return files.length;
}

async function compress(file: string): Promise<void> {
	const body = await readFile(file);
	const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
	await writeWhole(`${file}.gz`, await gzipped(body, { level: 9 }));
	// Last, because it is what tells that a file is done.
	await writeWhole(`${file}.br`, await brotli(body, { params }));
}

/** Files worth compressing whose compressed copy is absent or older. */
async function staleFiles(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile() && isCompressible(entry.name))
		.map((entry) => join(entry.parentPath, entry.name));
	const stale = await Promise.all(files.map(isStale));
	return files.filter((_, index) => stale[index]);
}

async function isStale(file: string): Promise<boolean> {
	const [original, copy] = await Promise.all([
		stat(file),
		stat(`${file}.br`).catch(() => undefined),
	]);
	return original.size >= SMALLEST_BYTES && (copy === undefined || copy.mtimeMs < original.mtimeMs);
}
