import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { errorCode } from '../../error-code.ts';
import { keepUnchanged } from '../../keep-unchanged.ts';
import { isRunning } from '../../serve/is-running.ts';

/**
 * Put a folder in the place of another, by renaming: who reads the other one never sees half of either.
 * On another disk the files are copied beside it first. Files that are the same stay those they were.
 *
 * @returns Paths of the files that are new, changed or gone, sorted.
 */
export async function swapFolder(made: string, place: string): Promise<string[]> {
	const target = resolve(place);
	const beside = `${target}.${process.pid}.new`;
	const former = `${target}.${process.pid}.old`;
	await mkdir(dirname(target), { recursive: true });
	await rename(made, beside).catch(async (error: unknown) => {
		if (errorCode(error) !== 'EXDEV') throw error;
		await cp(made, beside, { recursive: true, preserveTimestamps: true });
		await rm(made, { recursive: true });
	});
	const changed = keepUnchanged(beside, target);
	if (existsSync(target)) await rename(target, former);
	await rename(beside, target);
	await rm(former, { recursive: true, force: true });
	return changed;
}

/**
 * Put away what a build left that was stopped while it put a folder in the place of another; and put that
 * one back, if it was stopped between the two steps of it.
 */
export async function tidyAfterSwap(place: string): Promise<void> {
	const target = resolve(place);
	const folder = dirname(target);
	const names = existsSync(folder) ? await readdir(folder) : [];
	for (const name of names) {
		const [, pid, kind] = /^\.(\d+)\.(new|old)$/.exec(name.slice(basename(target).length)) ?? [];
		if (!name.startsWith(basename(target)) || pid === undefined || isRunning(Number(pid))) continue;
		const left = join(folder, name);
		if (kind === 'old' && !existsSync(target)) await rename(left, target);
		else await rm(left, { recursive: true });
	}
}
