import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export interface Run {
	code: number | null;
	out: string;
	err: string;
}

const project = join(import.meta.dirname, '../..');

/** What Node runs for a command: `fyr`, or what is only for developing it. */
function program(name: string): string[] {
	return name === 'bench'
		? [join(project, 'scripts/bench.ts')]
		: [join(project, 'bin/fyr.mjs'), name];
}

/** Run a command as `npm run` does, on a content root. */
export function runCommand(name: string, root: string, args: string[] = [], folder = project): Run {
	const { status, stdout, stderr } = spawnSync(process.execPath, [...program(name), ...args], {
		cwd: folder,
		env: { ...process.env, FYR_CONTENT: root },
		encoding: 'utf8',
	});
	return { code: status, out: stdout, err: stderr };
}
