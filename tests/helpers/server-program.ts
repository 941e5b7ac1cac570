import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { delimiter } from 'node:path';
import { onTestFinished } from 'vitest';

/** Debian keeps servers where only root looks. */
const env = { ...process.env, PATH: [process.env['PATH'], '/usr/sbin'].join(delimiter) };

/** Whether a program can be tried; says why not. @param asked Arguments that make it print its version. */
export function hasProgram(name: string, asked: readonly string[], packages: string): boolean {
	const found = spawnSync(name, asked, { env }).status === 0;
	if (!found) console.warn(`There is no ${name} (Debian: ${packages}). Its tests are skipped.`);
	return found;
}

/** Run a web server until the test is over. Returns when it answers. */
export async function runServer(
	name: string,
	args: readonly string[],
	port: number,
	more: NodeJS.ProcessEnv = {},
): Promise<void> {
	const child = spawn(name, args, {
		env: { ...env, ...more },
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	let printed = '';
	child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
	const exited = once(child, 'exit');
	onTestFinished(async () => {
		child.kill('SIGTERM');
		await exited;
	});
	const failed = exited.then(() => Promise.reject(new Error(`${name} ended: ${printed}`)));
	await Promise.race([answers(port), failed]);
	// It ends when the test does.
	failed.catch(() => undefined);
}

async function answers(port: number): Promise<void> {
	for (;;) {
		const status = await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' }).then(
			(response) => response.status,
			() => 0,
		);
		if (status !== 0) return;
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
}
