import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from '../../setup.ts';

/** A place with little room. */
export interface SmallDisk {
	folder: string;
	/** What starts a process that has no more room than this. */
	launcher: readonly string[];
	/** Make room, for a process that runs. */
	free(pid: number): void;
}

/** Bytes there are at first, and that are made then. */
const ROOM = 1024 * 1024;
const MORE = 64 * ROOM;

/** A file system of its own, where mounting is permitted; else `undefined`. */
function tmpfs(): SmallDisk | undefined {
	const folder = temporaryFolder();
	const options = ['-t', 'tmpfs', '-o', `size=${ROOM + MORE}`, 'tmpfs', folder];
	if (spawnSync('mount', options).status !== 0) return undefined;
	onTestFinished(() => void spawnSync('umount', ['--lazy', folder]));
	const ballast = join(folder, 'ballast');
	writeFileSync(ballast, Buffer.alloc(MORE));
	return { folder, launcher: [], free: () => rmSync(ballast) };
}

/** A limit of the process to the size of each of its files; any user may set it. */
function quota(): SmallDisk | undefined {
	if (spawnSync('prlimit', ['--version']).status !== 0) {
		// Mounting may be forbidden anywhere; this may not.
		if (process.env['CI'] !== undefined) throw new Error('There is no "prlimit" (util-linux).');
		return undefined;
	}
	return {
		folder: temporaryFolder(),
		// The soft limit only, so that it can be raised again.
		launcher: ['prlimit', `--fsize=${ROOM}:`],
		free: (pid) => void spawnSync('prlimit', ['--pid', String(pid), '--fsize=unlimited:']),
	};
}

const kinds = { tmpfs, quota };

/** Ways in which a disk can be full; each gives nothing where this machine does not permit it. */
export const SMALL_DISKS = Object.keys(kinds) as (keyof typeof kinds)[];

/** A small disk, gone after the test. */
export function createSmallDisk(kind: keyof typeof kinds): SmallDisk | undefined {
	return kinds[kind]();
}
