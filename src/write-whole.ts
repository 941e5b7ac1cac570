import { renameSync, writeFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { threadId } from 'node:worker_threads';

/**
 * Write a file whole or not at all. It is renamed into place, so that a program that is stopped midway
 * leaves no half file behind, and one that reads meanwhile sees the former.
 */
export async function writeWhole(file: string, body: string | Buffer): Promise<void> {
	await writeFile(aside(file), body);
	await rename(aside(file), file);
}

/** The same, done when it returns. */
export function writeWholeSync(file: string, body: string | Uint8Array): void {
	writeFileSync(aside(file), body);
	renameSync(aside(file), file);
}

/** Two programs, or threads of one, may write the same file at once. */
function aside(file: string): string {
	return `${file}.${process.pid}-${threadId}`;
}
