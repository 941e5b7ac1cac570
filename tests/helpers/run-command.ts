import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export interface Run {
	code: number | null;
	out: string;
	err: string;
}

const project = join(import.meta.dirname, '../..');

/** Run a command as `npm run` does, on a content root. */
export function runCommand(name: string, root: string, args: string[] = [], folder = project): Run {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[join(project, name === 'bench' ? 'scripts' : 'src/commands', `${name}.ts`), ...args],
		{ cwd: folder, env: { ...process.env, FYR_CONTENT: root }, encoding: 'utf8' },
	);
	return { code: status, out: stdout, err: stderr };
}
