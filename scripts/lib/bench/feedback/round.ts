import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import type { LoadResult, LoadTask } from './load.ts';
import { startServer } from './server-process.ts';
import { benchManifest } from './votes.ts';

/** What one server did in one round, on a new database. */
export interface Round extends LoadResult {
	startMs: number;
	peakRssMb: number | undefined;
	/** Rows found afterwards; as many as were acknowledged, or something was lost. */
	stored: number;
}

/** A server to be measured. */
export type Contestant = 'endpoint' | 'baseline';

const root = join(import.meta.dirname, '../../../..');
const run = promisify(execFile);

/** Start a server, let a process of its own vote on it, stop it, and count what it has kept. */
export async function playRound(
	contestant: Contestant,
	load: Omit<LoadTask, 'url'>,
): Promise<Round> {
	const folder = await mkdtemp(join(tmpdir(), 'fyr-bench-'));
	const database = join(folder, 'votes.db');
	try {
		const server = await starters[contestant](folder, database);
		const result = await votesOn({ ...load, url: server.url });
		const peakRssMb = await server.peakRssMb();
		await server.stop();
		return { ...result, startMs: server.startMs, peakRssMb, stored: rowsIn(database) };
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

const starters = {
	/** As it is run in production, but for one limit: all votes come from one address. */
	endpoint: async (folder: string, database: string) => {
		const manifest = join(folder, 'manifest.json');
		await writeFile(manifest, JSON.stringify(benchManifest()));
		const env = {
			FYR_PORT: '0',
			FYR_STORE: `sqlite:${database}`,
			FYR_MANIFEST: manifest,
			FYR_RATE_BURST: '1000000',
			FYR_RATE_PER_SECOND: '1000000',
		};
		return startServer(await commandOf('feedback'), { cwd: root, env });
	},
	baseline: (_: string, database: string) =>
		startServer([join(import.meta.dirname, 'baseline.ts'), database], { cwd: root }),
};

/** What Node is told by `npm run <name>`, after the first step that all commands share. */
async function commandOf(name: string): Promise<string[]> {
	// A cast, because the project's own file has scripts.
	const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
		scripts: Record<string, string>;
	};
	return (scripts[name] ?? '').split(' ').slice(2);
}

async function votesOn(task: LoadTask): Promise<LoadResult> {
	const file = join(import.meta.dirname, 'load.ts');
	const { stdout } = await run(process.execPath, [file, JSON.stringify(task)]);
	// A cast, because our own process printed it.
	return JSON.parse(stdout) as LoadResult;
}

function rowsIn(file: string): number {
	const database = new DatabaseSync(file, { readOnly: true });
	const { n } = database.prepare('select count(*) as n from vote').get() ?? {};
	database.close();
	return Number(n);
}
