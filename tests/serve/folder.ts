import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder with these files, gone when the test ends. */
export function folderOf(files: Record<string, string | Buffer>): string {
	const root = mkdtempSync(join(tmpdir(), 'fyr-serve-'));
	onTestFinished(() => rmSync(root, { recursive: true, force: true }));
	for (const [file, body] of Object.entries(files)) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), body);
	}
	return root;
}
