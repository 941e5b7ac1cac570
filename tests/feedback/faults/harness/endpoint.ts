import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { z } from 'zod';
import { userEnvironment } from '../../../helpers/environment.ts';
import { manifestFixture, temporaryFolder } from '../../setup.ts';
import { tracesIn } from './traces.ts';

export interface EndpointOptions {
	/** Module of this folder that serves it: alone, or as a part of a site. */
	program?: 'endpoint-process.ts' | 'site-process.ts';
	/** Of database and manifest; a new one, if none is named. */
	folder?: string;
	/** Where votes are kept, if not in a file of the folder. */
	store?: string;
	/** Modules that are loaded before the endpoint, in each of its threads. */
	before?: readonly string[];
	env?: Record<string, string>;
	/** What starts it, if not this process. E.g. `['prlimit', '--fsize=65536']`. */
	launcher?: readonly string[];
}

/** A process of its own that serves the endpoint. */
export interface Endpoint {
	url: string;
	folder: string;
	/** The file that votes are kept in. */
	file: string;
	pid: number;
	/** What it has printed. */
	log(): string;
	/** What it has warned of, each once. */
	troubles(): string[];
	/** For modules of `before`; resolves when they have answered. */
	tell(message: string): Promise<void>;
	/** Resolves when it has ended, to its code or the signal. */
	end(signal: NodeJS.Signals): Promise<number | NodeJS.Signals>;
	isAlive(): boolean;
}

/**
 * Start an endpoint, and end it after the test. Whatever happens to it, its log may tell of no reader:
 * each scenario looks for traces of them.
 */
export async function startEndpoint(options: EndpointOptions = {}): Promise<Endpoint> {
	const { folder = temporaryFolder(), before = [], env = {}, launcher = [] } = options;
	const program = join(import.meta.dirname, options.program ?? 'endpoint-process.ts');
	const file = join(folder, 'votes.db');
	const imports = before.flatMap((module) => ['--import', join(import.meta.dirname, module)]);
	const [command = '', ...args] = [...launcher, process.execPath, ...imports, program];
	const manifest = join(folder, 'manifest.json');
	if (!existsSync(manifest)) writeFileSync(manifest, JSON.stringify(manifestFixture));
	const child = spawn(command, args, {
		stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
		env: userEnvironment({
			FYR_PORT: '0',
			FYR_STORE: options.store ?? `sqlite:${file}`,
			FYR_MANIFEST: manifest,
			FYR_LOG_LEVEL: 'debug',
			FYR_TRUSTED_PROXIES: '127.0.0.0/8',
			// A start takes half the time, and there are many.
			NODE_COMPILE_CACHE: join(tmpdir(), 'fyr-compiled'),
			...env,
		}),
	});
	let printed = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream?.setEncoding('utf8').on('data', (text: string) => (printed += text));
	}
	const closed = once(child, 'close');
	const isAlive = (): boolean => child.exitCode === null && child.signalCode === null;
	onTestFinished(async () => {
		child.kill('SIGKILL');
		await closed;
		expect(tracesIn(printed)).toEqual([]);
	});
	const started = () => /Feedback endpoint: (http:\S+)\/v1\/votes/.exec(printed)?.[1];
	await expect.poll(() => started() ?? !isAlive(), { timeout: 30_000, interval: 10 }).toBeTruthy();
	const url = started();
	if (url === undefined) throw new Error(`The endpoint has not started: ${printed}`);
	return {
		...{ url, folder, file, pid: child.pid ?? 0, isAlive },
		log: () => printed,
		troubles: () => troublesIn(printed),
		tell: async (message) => {
			const answered = once(child, 'message');
			child.send(message);
			await answered;
		},
		end: async (signal) => {
			child.kill(signal);
			// A cast: these are the two values of Node's event.
			const [code, by] = (await closed) as [number | null, NodeJS.Signals | null];
			return code ?? by ?? NaN;
		},
	};
}

/** A level of pino's: warn. */
const WARN = 40;

const lineSchema = z.object({ level: z.number(), msg: z.string() });

function troublesIn(printed: string): string[] {
	const lines = printed.split('\n').filter((line) => line.endsWith('}'));
	const parsed = lines.map((line) => lineSchema.parse(JSON.parse(line)));
	return [...new Set(parsed.filter(({ level }) => level >= WARN).map(({ msg }) => msg))];
}
