import { execFile } from 'node:child_process';
import { glob, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CannotRun } from '../../../../src/model/cannot-run.ts';

const started = promisify(execFile);

/**
 * Install packages of npm into a folder that is theirs alone.
 *
 * @throws {CannotRun} If they cannot be had on this machine, with what npm said.
 */
export async function install(folder: string, packages: Record<string, string>): Promise<void> {
	await mkdir(folder, { recursive: true });
	const manifest = { private: true, dependencies: packages };
	await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
	await started('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder }).catch(
		(error: unknown) => {
			const names = Object.keys(packages).join(', ');
			const said = error instanceof Error ? error.message : String(error);
			throw new CannotRun(`npm does not install ${names} here:\n${said}`, { cause: error });
		},
	);
}

/** Unpack packages of Debian into a folder, without installing them. */
export async function unpackDebian(folder: string, packages: readonly string[]): Promise<void> {
	await mkdir(folder, { recursive: true });
	const inFolder = { cwd: folder };
	await started('apt-get', ['download', ...packages], inFolder);
	for await (const file of glob('*.deb', inFolder)) {
		await started('dpkg', ['--extract', file, '.'], inFolder);
	}
}

/** Whether a program is here and says so. */
export async function answers(program: string, args: string[]): Promise<boolean> {
	return started(program, args).then(
		() => true,
		() => false,
	);
}
