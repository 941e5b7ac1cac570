import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { assistPath } from '../../../../src/addresses.ts';

/** Bytes of a built locale's assist file as a reader fetches it. */
export function assistBytes(dist: string, locale: string): number {
	const pointer = join(dist, assistPath(locale));
	// A cast, because our own build wrote it.
	const name = JSON.parse(readFileSync(pointer, 'utf8')) as string;
	return brotliCompressSync(readFileSync(join(pointer, '..', name))).length;
}
