import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Install packages into a folder that is theirs alone. */
export async function install(folder: string, packages: Record<string, string>): Promise<void> {
	await mkdir(folder, { recursive: true });
	const manifest = { private: true, type: 'module', dependencies: packages };
	await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
	await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder });
}
