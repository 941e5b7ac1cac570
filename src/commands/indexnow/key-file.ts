import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A key as IndexNow allows it. Source: indexnow.org/documentation. */
const KEY_FILE = /^([\dA-Za-z-]{8,128})\.txt$/;

/**
 * The key in a folder: a file that is named after what it holds, by which search engines know that who tells
 * them of a site may do so.
 */
export function keyIn(folder: string): string | undefined {
	if (!existsSync(folder)) return undefined;
	return readdirSync(folder)
		.map((name) => KEY_FILE.exec(name)?.[1])
		.find((key) => key !== undefined && isKey(join(folder, `${key}.txt`), key));
}

function isKey(file: string, key: string): boolean {
	return readFileSync(file, 'utf8').trim() === key;
}

/** Make a key. @returns It and its file. */
export function makeKey(folder: string): { key: string; file: string } {
	const key = randomBytes(16).toString('hex');
	const file = join(folder, `${key}.txt`);
	mkdirSync(folder, { recursive: true });
	writeFileSync(file, `${key}\n`);
	return { key, file };
}
