import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';

/** A server under measurement, in a process of its own. */
export interface ServerProcess {
	/** E.g. `http://127.0.0.1:40123`. */
	url: string;
	/** From the start of the process to its first answer. */
	startMs: number;
	/** Most memory it had at once; `undefined` where the system does not tell. */
	peakRssMb(): Promise<number | undefined>;
	/** Tell it to stop, and wait until it has. */
	stop(): Promise<void>;
}

/**
 * Start a server that prints the address at which it takes votes.
 *
 * @throws {Error} If it ends instead, with what it printed.
 */
export async function startServer(
	args: readonly string[],
	options: { cwd: string; env?: Record<string, string> },
): Promise<ServerProcess> {
	const env = { ...process.env, ...options.env };
	const start = performance.now();
	const child = spawn(process.execPath, args, { cwd: options.cwd, env });
	const exited = once(child, 'exit');
	let printed = '';
	const url = await new Promise<string>((resolve, reject) => {
		const read = (chunk: Buffer): void => {
			printed += chunk.toString();
			const found = /(http:[^\s"]+)\/v1\/votes/.exec(printed)?.[1];
			if (found !== undefined) resolve(found);
		};
		child.stdout.on('data', read);
		child.stderr.on('data', read);
		void exited.then(() => reject(new Error(`${args.join(' ')} did not start:\n${printed}`)));
	});
	await fetch(`${url}/healthz`);
	const startMs = performance.now() - start;
	return {
		url,
		startMs,
		peakRssMb: () => peakRssMb(child.pid ?? 0),
		stop: async () => {
			child.kill('SIGTERM');
			await exited;
		},
	};
}

/** Linux keeps count of it: `VmHWM`, the high-water mark (proc_pid_status(5)). */
async function peakRssMb(pid: number): Promise<number | undefined> {
	const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
	const kilobytes = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1];
	return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}
