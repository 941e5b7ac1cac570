import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning } from './is-running.ts';

/** A folder for the releases of a built site, which no other server that runs uses. */
export async function homeFor(source: string, keep: string): Promise<string> {
	const name = createHash('sha256').update(source).digest('hex').slice(0, 12);
	for (let n = 0; ; n++) {
		const home = join(keep, `${name}-${n}`);
		const isMade = await mkdir(home, { recursive: true }).then(
			() => true,
			() => false,
		);
		// A machine whose disk may not be written to still has a place for what is temporary.
		if (!isMade) return homeFor(source, join(tmpdir(), `fyr-${process.pid}`));
		const pid = Number(await readFile(join(home, 'pid'), 'utf8').catch(() => '0'));
		if (pid !== 0 && pid !== process.pid && isRunning(pid)) continue;
		if (pid === process.pid) continue;
		await writeFile(join(home, 'pid'), String(process.pid));
		return home;
	}
}

/** What a server that was killed has left. */
export async function removeOthers(home: string, folder: string | undefined): Promise<void> {
	for (const entry of await readdir(home, { withFileTypes: true })) {
		const path = join(home, entry.name);
		if (entry.isDirectory() && path !== folder) {
			await rm(path, { recursive: true, force: true });
		}
	}
}

/** Another server may use the folder now. */
export async function leaveHome(home: string): Promise<void> {
	await rm(join(home, 'pid'), { force: true });
}
