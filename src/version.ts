import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What everything that is kept from build to build hangs on beside its own input: another version of
 * Fyr, of a library or of a line of code may make something else of the same content.
 */

/** Beside the code in the package, written when that is packed: the result of `sourceVersion`. */
export const VERSION_FILE = 'code-version';

/** Version of the code that is running; asked for once, since reading a checkout takes 30 ms. */
export function codeVersion(): string {
	version ??= versionOf(import.meta.dirname);
	return version;
}

let version: string | undefined;

/** Version of the code in `lib/` or `src/`: as it was packed, or as it is where somebody works on it. */
export function versionOf(code: string): string {
	const packed = join(code, VERSION_FILE);
	return existsSync(packed) ? readFileSync(packed, 'utf8').trim() : sourceVersion(join(code, '..'));
}

/** Fingerprint of a checkout: its own version, those of its libraries, and its code. */
export function sourceVersion(folder: string): string {
	const hash = createHash('sha256');
	const src = join(folder, 'src');
	const files = readdirSync(src, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	const named = ['package.json', 'package-lock.json'].map((name) => join(folder, name));
	for (const file of [...named, ...files.sort()]) {
		// Whole paths would differ between two checkouts of the same code.
		hash
			.update(`${file.slice(folder.length)}\0`)
			.update(readFileSync(file))
			.update('\0');
	}
	return hash.digest('hex').slice(0, 16);
}
