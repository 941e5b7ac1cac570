import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../setup.ts';

/** A folder on a disk that can lose its power. */
export interface Disk {
	folder: string;
	/** Makes a process use the disk. */
	env: Record<string, string>;
	/** The folder becomes what it was when its files were last synced. Nothing may use it meanwhile. */
	cutPower(): void;
}

/** Whether power cuts can be modelled here; says why not. Where it must be possible, as in CI, it is a fault. */
export function canCutPower(): boolean {
	if (process.platform === 'linux' && spawnSync('cc', ['--version']).status === 0) return true;
	const reason = 'Power cuts are modelled on Linux with a C compiler ("cc").';
	if (process.env['CI'] !== undefined) throw new Error(reason);
	console.warn(`${reason} The tests of them are skipped.`);
	return false;
}

/** @throws {Error} If the model cannot be compiled. */
export function createDisk(): Disk {
	const [folder, synced] = [temporaryFolder(), temporaryFolder()];
	const library = join(temporaryFolder(), 'power-cut.so');
	const source = join(import.meta.dirname, 'power-cut.c');
	const made = spawnSync('cc', ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl']);
	if (made.status !== 0) throw new Error(`power-cut.c: ${made.stderr}`);
	return {
		folder,
		env: { LD_PRELOAD: library, POWER_CUT_FROM: folder, POWER_CUT_TO: synced },
		cutPower: () => {
			for (const name of readdirSync(folder)) {
				// The manifest is the test's own.
				if (name.startsWith('votes.db')) rmSync(join(folder, name));
			}
			for (const name of readdirSync(synced)) {
				// A copy that was being made when the process was killed.
				if (name.includes('.half-')) rmSync(join(synced, name));
			}
			cpSync(synced, folder, { recursive: true });
		},
	};
}
